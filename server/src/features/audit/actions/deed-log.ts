import type { AppServices } from '../../../platform/app-services.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { Deed, DeedEnd, DeedLog } from '../../../platform/deeds.ts';
import { newId } from '../../../platform/ids.ts';
import { ENTRY_COLUMNS } from '../model/entry-columns.ts';
import { StrangerCount } from '../model/strangers.ts';

const AFTER = statement(
  'audit.after',
  `insert into audit_entry (${ENTRY_COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
);
const BESIDE = AFTER.text.replace(/\$\d+/g, '?');

/** Writes down what people do: beside the change it made, or by itself when it made none. */
export const deedLog: DeedLog = {
  beside: (write, deed) => write(BESIDE, valuesOf(deed, { result: 'DONE', problem: null })),
  after: async (app, deed, end) => {
    if (deed.actorId === null && isOneTooMany(app, deed.at)) return;
    await app.sql.all(AFTER, valuesOf(deed, end));
  },
};

const strangers = new WeakMap<AppServices, StrangerCount>();

function isOneTooMany(app: AppServices, now: Date): boolean {
  let count = strangers.get(app);
  if (!count) strangers.set(app, (count = new StrangerCount()));
  const { isOneTooMany, leftOut } = count.take(now);
  if (leftOut > 0) app.log.warn({ part: 'audit', leftOut }, 'Strangers tried more than is written down.');
  return isOneTooMany;
}

function valuesOf(deed: Deed, { result, problem }: DeedEnd): unknown[] {
  const { at, actorId, organisationId, action, subjectPersonId, recordKind, recordId, requestId } = deed;
  return [
    newId(at.getTime()),
    at,
    actorId,
    organisationId,
    action,
    null,
    subjectPersonId,
    recordKind,
    recordId,
    null,
    result,
    problem,
    requestId,
  ];
}
