import type { Browser, Page } from '@playwright/test';
import { ENTREPRENEURS } from '@vaekstbro/seeds/src/stories/herning/people.ts';
import { ask } from '../ask.ts';
import { logInByLink } from '../log-in-by-link.ts';
import { aNewcomer, logIn, mentorEmail } from '../people.ts';

type Session = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>;

/** Who looks at pages of their own. */
export type Member =
  'entrepreneur' | 'mentor' | 'adviser' | 'organiser' | 'administrator' | 'askedMentor' | 'askedEntrepreneur';

/** What the scenes need to know of the world they are played in. */
export type Facts = {
  daySlug: string;
  mentorId: string;
  tickets: { seated: string; waiting: string; cancelled: string };
  receipt: string;
  matches: { asked: string; question: string; matched: string; declined: string };
  /** Logs somebody in, once however often they are needed. */
  session: (member: Member) => Promise<Session>;
};

type Match = { id: string; state: string; mentor: { name: string } };
type Requests = { mentorRequests: { nodes: { matches: Match[]; venture: { contactName: string } }[] } };

/**
 * Looks the world up and brings about what it does not hold yet: tickets of each kind, a receipt, people logged in.
 * Each gatherer takes other people of the story, because nobody is sent many login links in an hour.
 */
export async function gatherFacts(browser: Browser, baseURL: string, gatherer: number): Promise<Facts> {
  const open = () => browser.newContext({ baseURL, locale: 'da-DK' }).then((context) => context.newPage());
  const guest = await open();
  const adviser = await open();
  await logIn(adviser, 'Anne');
  const asked = await someMatch(adviser, 'SUGGESTED', 'ASKED', gatherer);
  const question = await someMatch(adviser, 'SUGGESTED', 'QUESTION', gatherer);
  const matched = await someMatch(adviser, 'MATCHED', 'MATCHED', gatherer);
  const declined = await someMatch(adviser, 'WAITING', 'DECLINED', gatherer);
  const daySlug = await slugOf(guest, 'ENTREPRENEUR_DAY');
  const { mentors } = await ask<{ mentors: { nodes: { id: string }[] } }>(
    guest,
    '{ mentors(first: 1) { nodes { id } } }',
  );
  const cancelled = await signUp(guest, daySlug);
  await ask(
    guest,
    'mutation ($ticketToken: String!) { cancelSignUp(input: { ticketToken: $ticketToken }) { problem { code } } }',
    { ticketToken: cancelled },
  );

  const entries: Record<Member, (page: Page) => Promise<void>> = {
    entrepreneur: (page) => logIn(page, 'Mette'),
    mentor: (page) => logIn(page, 'Karen'),
    adviser: (page) => logIn(page, 'Anne'),
    organiser: (page) => logIn(page, 'Ole'),
    administrator: (page) => logIn(page, 'Signe'),
    askedMentor: (page) => logInByLink(page, 'da', mentorEmail(asked.mentor)),
    askedEntrepreneur: (page) => logInByLink(page, 'da', question.entrepreneur.email),
  };
  const sessions = new Map<Member, Promise<Session>>();
  const logInAs = async (member: Member) => {
    const page = await open();
    await entries[member](page);
    const session = await page.context().storageState();
    await page.context().close();
    return session;
  };
  const facts: Facts = {
    daySlug,
    mentorId: mentors.nodes[0]?.id ?? '',
    tickets: {
      seated: `/tickets/${await signUp(guest, daySlug, 1)}`,
      waiting: `/tickets/${await signUp(guest, 'skat-og-moms')}`,
      cancelled: `/tickets/${cancelled}`,
    },
    receipt: `/profile/receipt/${await sendProfile(guest)}`,
    matches: {
      asked: asked.path,
      question: question.path,
      matched: matched.path,
      declined: declined.path,
    },
    session(member) {
      const known = sessions.get(member) ?? logInAs(member);
      sessions.set(member, known);
      return known;
    },
  };
  await Promise.all([guest.context().close(), adviser.context().close()]);
  return facts;
}

/** One of the story's matches in this state; which one depends on who gathers. */
async function someMatch(adviser: Page, requestState: string, state: string, gatherer: number) {
  const query = `query ($state: MentorRequestState!) { mentorRequests(first: 50, state: $state) {
    nodes { venture { contactName } matches { id state mentor { name } } } } }`;
  const { mentorRequests } = await ask<Requests>(adviser, query, { state: requestState });
  const found = mentorRequests.nodes.flatMap(({ venture, matches }) => {
    const entrepreneur = ENTREPRENEURS.find(({ name }) => name === venture.contactName);
    const match = matches.find((one) => one.state === state);
    return entrepreneur && match
      ? [{ path: `/matches/${match.id}`, mentor: match.mentor.name, entrepreneur }]
      : [];
  });
  const chosen = found[gatherer % found.length];
  if (!chosen) throw new Error(`The demonstration world has no match that is ${state}.`);
  return chosen;
}

async function slugOf(page: Page, kind: string): Promise<string> {
  const query = 'query ($kind: EventKind) { events(first: 1, kind: $kind) { nodes { slug } } }';
  const { events } = await ask<{ events: { nodes: { slug: string }[] } }>(page, query, { kind });
  return events.nodes[0]?.slug ?? '';
}

/** Signs a newcomer up, with so many sessions that are full, and returns the secret of the ticket. */
async function signUp(page: Page, slug: string, fullSessions = 0): Promise<string> {
  type Event = { id: string; sessions: { id: string; seatsLeft: number }[] };
  const { event } = await ask<{ event: Event }>(
    page,
    'query ($slug: String!) { event(slug: $slug) { id sessions { id seatsLeft } } }',
    { slug },
  );
  const sessionIds = event.sessions
    .filter(({ seatsLeft }) => seatsLeft === 0)
    .slice(0, fullSessions)
    .map(({ id }) => id);
  const { name, email } = aNewcomer('Gry');
  const input = {
    eventId: event.id,
    name,
    email,
    language: 'DA',
    sessionIds,
    idempotencyKey: crypto.randomUUID(),
  };
  const { signUpForEvent } = await ask<{ signUpForEvent: { ticket: { token: string } | null } }>(
    page,
    'mutation ($input: SignUpForEventInput!) { signUpForEvent(input: $input) { ticket { token } problem { code } } }',
    { input },
  );
  if (!signUpForEvent.ticket) throw new Error(`Nobody can sign up for ${slug}.`);
  return signUpForEvent.ticket.token;
}

/** Sends a profile that nobody confirms, and returns the secret of its receipt. */
async function sendProfile(page: Page): Promise<string> {
  const { name, email } = aNewcomer('Siri');
  const input = {
    name,
    email,
    idea: 'En brugtbutik for arbejdstøj, som andre kasserer.',
    industryId: 'textile',
    stage: 'IDEA',
    topicIds: ['pricing'],
    townId: 'herning',
    meeting: 'EITHER',
    travelLimitMinutes: 30,
    languages: ['da'],
    language: 'DA',
    consentVersion: 1,
    idempotencyKey: crypto.randomUUID(),
  };
  const { submitProfile } = await ask<{ submitProfile: { receipt: { token: string } | null } }>(
    page,
    'mutation ($input: SubmitProfileInput!) { submitProfile(input: $input) { receipt { token } problem { code } } }',
    { input },
  );
  if (!submitProfile.receipt) throw new Error('The profile was not taken in.');
  return submitProfile.receipt.token;
}
