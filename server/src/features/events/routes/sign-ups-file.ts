import type { FastifyInstance } from 'fastify';
import type { AppServices } from '../../../platform/app-services.ts';
import { contextOf } from '../../../platform/http/graphql-route.ts';
import type { Language } from '../../../platform/language.ts';
import { csvFile } from '../model/csv-cell.ts';
import type { SeatState } from '../model/seats.ts';
import { isSlug } from '../queries/one-event.ts';
import { everySignUp } from '../queries/sign-ups.ts';
import type { SignUpRow } from '../queries/sign-ups.ts';

interface FileWords {
  header: readonly string[];
  states: Record<SeatState, string>;
  waiting: string;
}

const WORDS: Record<Language, FileWords> = {
  da: {
    header: ['Navn', 'E-mail', 'Kode', 'Status', 'Plads på ventelisten', 'Tilmeldt', 'Oplæg'],
    states: { SEATED: 'Tilmeldt', WAITING: 'Venteliste', CANCELLED: 'Afbud' },
    waiting: 'venteliste',
  },
  en: {
    header: ['Name', 'E-mail', 'Code', 'State', 'Place on the waiting list', 'Signed up', 'Sessions'],
    states: { SEATED: 'Signed up', WAITING: 'Waiting list', CANCELLED: 'Cancelled' },
    waiting: 'waiting list',
  },
  de: {
    header: ['Name', 'E-Mail', 'Code', 'Status', 'Platz auf der Warteliste', 'Angemeldet', 'Programmpunkte'],
    states: { SEATED: 'Angemeldet', WAITING: 'Warteliste', CANCELLED: 'Abgesagt' },
    waiting: 'Warteliste',
  },
};

/** Everybody signed up to an event, as a file for Excel, for those who run it. To everybody else there is no such file. */
export function signUpsFile(http: FastifyInstance, app: AppServices): void {
  http.get<{ Params: { slug: string } }>('/events/:slug/sign-ups.csv', async (request, reply) => {
    const { slug } = request.params;
    const context = await contextOf(request, reply, app);
    const signUps = isSlug(slug) && context.viewer ? await everySignUp(context, slug) : null;
    if (!signUps) return reply.callNotFound();
    const words = WORDS[context.language];
    const file = csvFile(
      words.header,
      signUps.map((signUp) => rowOf(signUp, words, context.language)),
    );
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${slug}.csv"`)
      .header('cache-control', 'no-store')
      .send(file);
  });
}

function rowOf(signUp: SignUpRow, words: FileWords, language: Language): string[] {
  const sessions = signUp.seats
    .filter(({ state }) => state !== 'CANCELLED')
    .map(({ session, state }) =>
      state === 'WAITING' ? `${session.title[language]} (${words.waiting})` : session.title[language],
    );
  const when = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  });
  return [
    signUp.name,
    signUp.email,
    signUp.code,
    words.states[signUp.state],
    signUp.waitingPosition === null ? '' : String(signUp.waitingPosition),
    when.format(new Date(signUp.createdAt)),
    sessions.join(', '),
  ];
}
