import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import type { Words } from '../../../platform/language.ts';
import { RECORD_KINDS } from '../../disclosure/graphql/index.ts';
import type { FreshnessState } from '../model/freshness.entity.ts';
import type { ListingToConfirmView } from '../queries/listings-to-confirm.ts';

const FRESHNESS_STATES = { FRESH: 'FRESH', ASKED: 'ASKED', FADED: 'FADED', HIDDEN: 'HIDDEN' } as const;

registerEnumType(FRESHNESS_STATES, {
  name: 'FreshnessState',
  description: 'How long ago the owner of a listing said that it holds.',
  valuesConfig: {
    FRESH: { description: 'Confirmed.' },
    ASKED: { description: 'The owner is asked; others see no difference yet.' },
    FADED: { description: 'Not confirmed for a while: others see that.' },
    HIDDEN: { description: 'Not confirmed for so long that others do not find it.' },
  },
});

@ObjectType('ListingToConfirm', {
  description: 'Something a person has listed and is asked to confirm.',
  simpleResolvers: true,
})
export class ListingToConfirmType implements ListingToConfirmView {
  @Field(() => ID, { description: 'Of this asking.' })
  id!: string;

  @Field(() => RECORD_KINDS, { description: 'What kind of record it is.' })
  recordKind!: string;

  @Field(() => WordsType, { description: 'What it is called.' })
  title!: Words;

  @Field(() => FRESHNESS_STATES, { description: 'Whether it is confirmed, and what becomes of it if not.' })
  state!: FreshnessState;

  @Field(() => Date, { description: 'When its owner last said that it holds.' })
  confirmedAt!: string;

  @Field(() => String, { description: 'Confirms it, see `confirmListing`.' })
  token!: string;
}

@InputType({ description: 'Which listing still holds.' })
export class ConfirmListingInput {
  @Field(() => String, { description: 'The secret of the link.' })
  token!: string;
}

@ObjectType('ConfirmListingResult', {
  description: 'The listing, fresh again, or why not.',
  simpleResolvers: true,
})
export class ConfirmListingResult {
  @Field(() => ListingToConfirmType, { nullable: true, description: 'The listing.' })
  listing!: ListingToConfirmView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
