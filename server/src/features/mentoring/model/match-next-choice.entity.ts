import { defineEntity, p } from '@mikro-orm/postgresql';

const MatchNextChoiceSchema = defineEntity({
  name: 'MatchNextChoice',
  tableName: 'match_next_choice',
  properties: {
    matchId: p.uuid().primary(),
    position: p.integer().primary(),
    mentorId: p.uuid(),
  },
});

/** Whom the adviser has named to be asked next, should the mentor of the match stay silent. */
export class MatchNextChoice extends MatchNextChoiceSchema.class {}
MatchNextChoiceSchema.setClass(MatchNextChoice);
