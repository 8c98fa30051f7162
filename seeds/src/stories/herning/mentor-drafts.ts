/** One thing a mentor has done, told shortly. */
export interface CaseDraft {
  readonly industry: string;
  readonly stage: 'IDEA' | 'STARTING' | 'RUNNING';
  readonly title: string;
  readonly story: string;
  readonly topics: readonly string[];
}

/** A mentor of the story. Everybody here is invented. */
export interface MentorDraft {
  readonly name: string;
  readonly headline: string;
  readonly town: string;
  readonly languages: readonly string[];
  readonly meeting: 'IN_PERSON' | 'ONLINE' | 'EITHER';
  readonly travelLimit: number;
  readonly capacity: number;
  readonly cases: readonly CaseDraft[];
}

/** One case on one line: industry, stage, title, story, topics. */
export type Line = readonly [
  industry: string,
  stage: CaseDraft['stage'],
  title: string,
  story: string,
  topics: string,
];

/** A mentor in a few lines. */
export const mentor = (
  name: string,
  headline: string,
  [town, languages, meeting, travelLimit, capacity]: readonly [
    string,
    string,
    MentorDraft['meeting'],
    number,
    number,
  ],
  ...lines: Line[]
): MentorDraft => ({
  name,
  headline,
  town,
  languages: languages.split(' '),
  meeting,
  travelLimit,
  capacity,
  cases: lines.map(([industry, stage, title, story, topics]) => ({
    industry,
    stage,
    title,
    story,
    topics: topics.split(' '),
  })),
});
