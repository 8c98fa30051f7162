import { defineEntity, p } from '@mikro-orm/postgresql';
import type { MentorRequestState } from './mentoring-words.ts';

const MentorRequestSchema = defineEntity({
  name: 'MentorRequest',
  tableName: 'mentor_request',
  properties: {
    id: p.uuid().primary(),
    ventureId: p.uuid(),
    state: p.text().$type<MentorRequestState>(),
    openedAt: p.datetime(3),
    version: p.integer().version(),
  },
});

/** An entrepreneur waits for a mentor: what the request of the same id is about. That one's row is the lock under which matches change. */
export class MentorRequest extends MentorRequestSchema.class {}
MentorRequestSchema.setClass(MentorRequest);
