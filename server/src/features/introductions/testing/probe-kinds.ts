import { newId } from '../../../platform/ids.ts';
import type { Api } from '../../../testing/run-operation.ts';
import { registerRecordKind } from '../../disclosure/index.ts';
import { meetPerson } from '../../people/index.ts';
import { proposeIntroduction, registerIntroductionKind } from '../index.ts';
import type { IntroductionWanted } from '../index.ts';
import type { Introduction } from '../model/introduction.entity.ts';

const KEY = 'Where the key lies.';

/** What a test of introductions can be about. */
export function registerProbeKinds(): void {
  registerRecordKind({
    kind: 'TEST_SHOP',
    description: 'A shop.',
    fieldGroups: { KEY },
    staffHats: ['ADVISER'],
    title: (_context, ids) =>
      Promise.resolve(new Map(ids.map((id) => [id, { da: 'Butik', en: 'Shop', de: 'Laden' }]))),
  });
  const keyToSecond = (introduction: Introduction) =>
    introduction.firstPersonId === null || introduction.secondPersonId === null
      ? []
      : [
          {
            recordKind: 'TEST_SHOP',
            recordId: introduction.subjectId,
            personId: introduction.firstPersonId,
            receiver: { personId: introduction.secondPersonId },
            fieldGroups: ['KEY'],
            purpose: 'MATCHING' as const,
            text: { key: 'TEST_TEXT', version: 1 },
            channel: 'SELF' as const,
            givenBy: introduction.firstPersonId,
          },
        ];
  const outcomes = ['SOLD', 'STOPPED'];
  registerIntroductionKind({
    kind: 'TEST_SALE',
    description: 'A shop is one: staff approve, the owner says yes, then the buyer.',
    isExclusive: true,
    approvedBy: ['ADVISER'],
    outcomes,
    grants: (_em, introduction) => Promise.resolve(keyToSecond(introduction)),
  });
  registerIntroductionKind({
    kind: 'TEST_VISIT',
    description: 'Anybody may visit a shop: who asks has agreed, and the owner says yes.',
    isExclusive: false,
    secondSideAgreedByAsking: true,
    outcomes,
    grants: (_em, introduction) => Promise.resolve(keyToSecond(introduction)),
  });
}

/** Somebody shows their shop to a whole organisation: the key is opened to it. */
export function registerTour(organisationId: () => string): void {
  registerIntroductionKind({
    kind: 'TEST_TOUR',
    description: 'Whoever asks comes with their whole organisation.',
    isExclusive: false,
    secondSideAgreedByAsking: true,
    outcomes: ['STOPPED'],
    grants: (_em, { subjectId, firstPersonId }) =>
      Promise.resolve(
        firstPersonId === null
          ? []
          : [
              {
                recordKind: 'TEST_SHOP',
                recordId: subjectId,
                personId: firstPersonId,
                receiver: { organisationId: organisationId() },
                fieldGroups: ['KEY'],
                purpose: 'MATCHING',
                text: { key: 'TEST_TEXT', version: 1 },
                channel: 'SELF',
                givenBy: firstPersonId,
              },
            ],
      ),
  });
}

let number = 0;

/** Somebody to be introduced; returns their id. */
export async function somebodyNew(api: Api, name: string): Promise<string> {
  number += 1;
  const email = `${name.toLowerCase()}.${number}@example.org`;
  const person = await api
    .em()
    .transactional((em) => meetPerson(em, { name, email, language: 'da' }, api.clock.now()));
  return person.id;
}

/** An introduction of the two about a shop of its own, unless said otherwise; returns its id. */
export function propose(
  api: Api,
  firstPersonId: string,
  secondPersonId: string,
  said: Partial<IntroductionWanted> = {},
): Promise<string> {
  api.clock.advance(1);
  const wanted: IntroductionWanted = {
    kind: 'TEST_VISIT',
    subject: { kind: 'TEST_SHOP', id: newId() },
    firstPersonId,
    secondPersonId,
    proposedBy: secondPersonId,
    ...said,
  };
  return api.em().transactional((em) => proposeIntroduction(em, wanted, api.clock.now()));
}
