import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import type { Words } from '../../../platform/language.ts';
import { ConceptType } from '../../vocabulary/graphql/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import { CRITERION_CODES, FITS } from '../model/criterion.ts';
import type { CriterionCode, Fit, WordLink } from '../model/criterion.ts';
import { CONCEPT_MATCHES } from '../model/competence.ts';
import type { ConceptMatch } from '../model/competence.ts';
import { WEIGHT_WORDS } from '../model/weight.ts';
import type { WeightWord } from '../model/weight.ts';
import type {
  BestChangeView,
  ConceptLinkView,
  ContributionView,
  EvidenceView,
  RationaleView,
} from '../queries/rationale-view.ts';

registerEnumType(CRITERION_CODES, {
  name: 'Criterion',
  description: 'A respect in which a pair can fit.',
  valuesConfig: {
    TOPICS: { description: 'What help is needed with, against what has been done.' },
    INDUSTRY: { description: 'What the business lives off.' },
    STAGE: { description: 'How far the venture is.' },
    LANGUAGE: { description: 'A language in common.' },
    TRAVEL: { description: 'How long the way is.' },
    ROOM: { description: 'How much room is left.' },
    COMPETENCE: { description: 'Which occupations and skills are needed, against those that cases show.' },
    OCCUPATION: { description: 'What somebody works as, against what the work is.' },
    USE: { description: 'What a place is wanted for, against what it may be used for.' },
    SIZE: { description: 'How large.' },
    PRICE: { description: 'What it costs.' },
    MEANS: { description: 'What can be paid.' },
    EXPERIENCE: { description: 'What somebody has done before.' },
    FACILITIES: { description: 'What a place has.' },
    LICENCES: { description: 'Which licences are asked for, against those somebody holds.' },
    HOURS: { description: 'How much and when somebody works.' },
    CONDITIONS: { description: 'The conditions somebody has chosen, against those that are offered.' },
    START: { description: 'From when.' },
  },
});

registerEnumType(CONCEPT_MATCHES, {
  name: 'ConceptMatch',
  description: 'How what is shown leads to what is wanted.',
  valuesConfig: {
    SAME: { description: 'It is the same.' },
    RELATED: { description: 'It stands directly above or below it, or under the same broader group.' },
    INFERRED: { description: 'Nobody said so: the occupation that is shown needs the skill that is wanted.' },
  },
});

registerEnumType(FITS, {
  name: 'Fit',
  description: 'How well something fits, in one word.',
  valuesConfig: {
    FITS: { description: 'Fully.' },
    PARTLY: { description: 'In part.' },
    MISSING: { description: 'Not at all.' },
    UNKNOWN: { description: 'Nobody knows; it gives no points.' },
  },
});

registerEnumType(WEIGHT_WORDS, {
  name: 'WeightWord',
  description: 'How much a criterion counts. HIGH is worth two MEDIUM, MEDIUM two LOW.',
  valuesConfig: {
    MUST: { description: 'A condition: who fails it is out, who meets it gets no points for that.' },
    HIGH: { description: 'Counts most.' },
    MEDIUM: { description: 'Counts half of HIGH.' },
    LOW: { description: 'Counts half of MEDIUM.' },
  },
});

@ObjectType('ConceptLink', {
  description: 'One step from what is wanted to what has been shown, with the words it was read from.',
  simpleResolvers: true,
})
export class ConceptLinkType implements ConceptLinkView {
  @Field(() => ConceptType, { description: 'What is wanted.' })
  wanted!: Concept;

  @Field(() => ConceptType, { nullable: true, description: 'What shows it; null where nothing does.' })
  shown!: Concept | null;

  @Field(() => CONCEPT_MATCHES, { nullable: true, description: 'In which way; null where nothing shows it.' })
  how!: ConceptMatch | null;

  @Field(() => [String], {
    description:
      'The words that speak of what is wanted, for those who may read the whole text; none where it was chosen.',
  })
  wantedWords!: readonly string[];

  @Field(() => [String], {
    description: 'The words that speak of what is shown; none where it was chosen.',
  })
  shownWords!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The title of the case that shows it.' })
  caseTitle!: string | null;
}

@ObjectType('WordLink', {
  description:
    'Words that what is wanted and what is told in one place have in common, but for their endings.',
  simpleResolvers: true,
})
export class WordLinkType implements WordLink {
  @Field(() => [String], {
    description: 'As they stand in what is wanted, for those who may read the whole text.',
  })
  wantedWords!: readonly string[];

  @Field(() => [String], { description: 'As they stand in what is told, those that count most first.' })
  shownWords!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The title of the case; null where it is no case.' })
  caseTitle!: string | null;
}

@ObjectType('Evidence', { description: 'What an assessment stands on.', simpleResolvers: true })
export class EvidenceType implements EvidenceView {
  @Field(() => [ConceptType], { description: 'What fits.' })
  fitting!: readonly Concept[];

  @Field(() => [ConceptType], { description: 'What is missing.' })
  missing!: readonly Concept[];

  @Field(() => [String], { description: 'The titles of the cases it rests on.' })
  caseTitles!: readonly string[];

  @Field(() => [String], { description: 'The languages in common (ISO 639-1).' })
  languages!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'The way from town to town, in minutes.' })
  minutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'How long a way the one who goes further is ready for.' })
  limitMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many more can be taken.' })
  placesLeft!: number | null;

  @Field(() => Boolean, { description: 'Whether both are ready to meet online.' })
  online!: boolean;

  @Field(() => [ConceptLinkType], { description: 'Of occupations and skills: what led to what.' })
  links!: readonly ConceptLinkView[];

  @Field(() => [WordLinkType], {
    description: 'Words that are said on both sides, case by case, the best first.',
  })
  words!: readonly WordLink[];

  @Field(() => [WordsType], { description: 'What is wanted, in labels and bands.' })
  wanted!: readonly Words[];

  @Field(() => [WordsType], { description: 'What there is, in labels and bands.' })
  shown!: readonly Words[];
}

@ObjectType('Contribution', { description: 'What one criterion gives the score.', simpleResolvers: true })
export class ContributionType implements ContributionView {
  @Field(() => CRITERION_CODES, { description: 'In which respect.' })
  criterion!: CriterionCode;

  @Field(() => WEIGHT_WORDS, { description: 'How much it counts.' })
  weight!: WeightWord;

  @Field(() => FITS, { description: 'How well it fits, in one word.' })
  state!: Fit;

  @Field(() => Float, { nullable: true, description: 'How well it fits, 0 to 1; null when nobody knows.' })
  fit!: number | null;

  @Field(() => Float, { description: 'The points it gives.' })
  points!: number;

  @Field(() => Float, { description: 'The most points it could give; 0 for a condition (MUST).' })
  maximum!: number;

  @Field(() => EvidenceType, { description: 'What that stands on.' })
  evidence!: EvidenceView;
}

@ObjectType('BestChange', { description: 'The one change that would help most.', simpleResolvers: true })
export class BestChangeType implements BestChangeView {
  @Field(() => CRITERION_CODES, { description: 'In which respect.' })
  criterion!: CriterionCode;

  @Field(() => Float, { description: 'How many points it would add.' })
  gain!: number;

  @Field(() => ConceptType, { nullable: true, description: 'What would have to be there.' })
  concept!: Concept | null;
}

@ObjectType('Rationale', {
  description:
    'Why a pair fits as it does, readable for both sides. The points of the contributions sum to the score.',
  simpleResolvers: true,
})
export class RationaleType implements RationaleView {
  @Field(() => Float, { description: '0 to 100.' })
  score!: number;

  @Field(() => Int, { description: 'The version of the rules it was made under.' })
  ruleVersion!: number;

  @Field(() => [ContributionType], { description: 'One for each criterion, in the order people read them.' })
  contributions!: readonly ContributionView[];

  @Field(() => BestChangeType, {
    nullable: true,
    description: 'What would help most; null when nothing would.',
  })
  bestChange!: BestChangeView | null;
}
