import type { Api } from '../../../testing/run-operation.ts';
import { Notification } from '../../notifications/index.ts';
import type { Someone } from './journey.ts';

interface Named {
  name: string;
}

/** A request as its page asks for it. */
export interface RequestSeen {
  id: string;
  subjectId: string;
  title: { da: string; en: string; de: string };
  state: string;
  outcome: string | null;
  asker: Named | null;
  assignee: Named | null;
  handedOverCount: number;
  turn: {
    party: string;
    holder: Named | null;
    isViewers: boolean;
    dueAt: string;
    lateSince: string | null;
    remindedAt: string | null;
    isOverdue: boolean;
  } | null;
  steps: {
    kind: string;
    at: string;
    party: string | null;
    actor: Named | null;
    to: string | null;
    toPerson: Named | null;
    dueAt: string | null;
    reason: string | null;
    words: string | null;
  }[];
}

const REQUEST = `query ($id: ID!) { request(id: $id) {
  id subjectId title { da en de } state outcome asker { name } assignee { name } handedOverCount
  turn { party holder { name } isViewers dueAt lateSince remindedAt isOverdue }
  steps { kind at party actor { name } to toPerson { name } dueAt reason words }
} }`;

/** What people see of requests, and what they have been told. */
export function requestViewsOf(api: Api) {
  const seen = async (by: Someone, id: string): Promise<RequestSeen> => {
    const { request } = await api.run<{ request: RequestSeen | null }>(REQUEST, { id }, by);
    if (!request) throw new Error('There is no such request for them.');
    return request;
  };
  return {
    seen,
    /** Lets the stories of earlier tests rest: nobody is woken for them, and their staff work here no more. */
    async restBefore(): Promise<void> {
      await api.em().execute('delete from graphile_worker._private_jobs');
      const isStaff = `kind in ('ADVISER', 'ADMINISTRATOR') and ended_at is null`;
      await api.em().execute(`update hat set ended_at = greatest(given_at, now()) where ${isStaff}`);
    },
    /** Whether the request is there at all for somebody. */
    async isThere(by: Someone, id: string): Promise<boolean> {
      return (await api.run<{ request: object | null }>(REQUEST, { id }, by)).request !== null;
    },
    /** The timeline in one line a step: `HANDED_OVER Karen → Bo`. */
    async story(by: Someone, id: string): Promise<string[]> {
      const { steps } = await seen(by, id);
      return steps.map(({ kind, party, actor, to, toPerson }) =>
        [kind, who(party, actor), '→', who(to, toPerson)].join(' ').replace(/ → $/, ''),
      );
    },
    /** The kinds of what waits for somebody, the oldest first; of one thing where it is named. */
    async told(person: Someone, subjectId?: string): Promise<string[]> {
      const found = await api
        .em()
        .find(Notification, { personId: person.as.personId }, { orderBy: { createdAt: 'asc', id: 'asc' } });
      return found.filter((one) => !subjectId || one.subjectId === subjectId).map(({ kind }) => kind);
    },
  };
}

const who = (party: string | null, person: Named | null) => person?.name ?? (party ? `(${party})` : '');
