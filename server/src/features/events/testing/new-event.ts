import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import { Event } from '../model/event.entity.ts';
import { EventSession } from '../model/event-session.entity.ts';

type Changes<Entity> = Partial<Omit<Entity, 'sessions' | 'event'>>;

/** An Entrepreneur Day that everybody can sign up to; say only what matters, sessions as a list of what matters in each. */
export async function newEvent(
  em: EntityManager,
  changes: Changes<Event> & { sessions?: readonly Changes<EventSession>[] } = {},
): Promise<Event> {
  const { sessions = [], ...said } = changes;
  const id = newId();
  const event = em.create(Event, {
    id,
    slug: `ivaerksaetterdag-${id}`,
    kind: 'ENTREPRENEUR_DAY',
    titleDa: 'Iværksætterdag',
    titleEn: 'Entrepreneur Day',
    titleDe: 'Gründertag',
    leadDa: 'Mød dem, der har prøvet det før.',
    leadEn: 'Meet those who have done it before.',
    leadDe: 'Treffen Sie Menschen mit Erfahrung.',
    aboutDa: 'Oplæg og samtaler.',
    aboutEn: 'Talks and conversations.',
    aboutDe: 'Vorträge und Gespräche.',
    venue: 'Innovatorium',
    townId: 'herning',
    organiserId: said.organiserId ?? (await newOrganiser(em)),
    focusArea: 3,
    startsAt: new Date('2026-11-12T08:00:00Z'),
    endsAt: new Date('2026-11-12T14:00:00Z'),
    capacity: 100,
    publishedAt: new Date('2026-08-01T08:00:00Z'),
    ...said,
  });
  for (const [position, session] of sessions.entries()) {
    em.create(EventSession, {
      id: newId(),
      event,
      titleDa: `Oplæg ${position + 1}`,
      titleEn: `Session ${position + 1}`,
      titleDe: `Programmpunkt ${position + 1}`,
      speaker: 'Karen Lund',
      room: `Lokale ${position + 1}`,
      startsAt: new Date(Date.UTC(2026, 10, 12, 9 + position)),
      endsAt: new Date(Date.UTC(2026, 10, 12, 10 + position)),
      capacity: 20,
      ...session,
    });
  }
  await em.flush();
  return event;
}

/** What a visitor sends to sign up to it. */
export function signUpInput(
  event: { id: string },
  changes: Partial<ReturnType<typeof signUpDefaults>> = {},
): ReturnType<typeof signUpDefaults> {
  return { ...signUpDefaults(event.id), ...changes };
}

function signUpDefaults(eventId: string) {
  const idempotencyKey = randomUUID();
  return {
    eventId,
    name: 'Mette Holm',
    // Letters only: some ten digits in a row look like a CPR number, and are refused.
    email: `${idempotencyKey.replace(/[^a-f]/g, (digit) => 'ghijklmnopq'['0123456789-'.indexOf(digit)] ?? '')}@example.org`,
    sessionIds: [] as string[],
    language: 'da' as 'da' | 'en' | 'de',
    idempotencyKey,
  };
}

async function newOrganiser(em: EntityManager): Promise<string> {
  const organiserId = newId();
  await em.execute(
    `insert into organisation (id, kind_code, created_at) values (?, 'BUSINESS_SERVICE', '2020-01-01')`,
    [organiserId],
  );
  await em.execute(
    `insert into organisation_name (id, organisation_id, name, valid_from, valid_to) values
       (?, ?, 'Herning Erhvervsråd', '2000-01-01', '2021-01-01'), (?, ?, 'Erhvervsrådet Herning & Ikast-Brande', '2021-01-01', null)`,
    [newId(), organiserId, newId(), organiserId],
  );
  return organiserId;
}
