import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Stage } from '../../ventures/index.ts';

const MentorCaseSchema = defineEntity({
  name: 'MentorCase',
  tableName: 'mentor_case',
  properties: {
    id: p.uuid().primary(),
    mentorId: p.uuid(),
    title: p.text(),
    story: p.text(),
    industryId: p.text(),
    topicIds: p.array().columnType('text[]').$type<string[]>(),
    /** The occupations and skills it shows, chosen from the list. */
    conceptIds: p.array().columnType('text[]').$type<string[]>().default([]),
    stage: p.text().$type<Stage>(),
    position: p.integer(),
  },
});

/** One thing a mentor has done, told shortly. */
export class MentorCase extends MentorCaseSchema.class {}
MentorCaseSchema.setClass(MentorCase);
