import type { Language } from '../../i18n/languages.ts';
import type { WordChoice } from '../../ui/suggesting-field.ts';
import type { MentorValues } from './mentor-schema.ts';
import { emptyCase } from './mentor-schema.ts';
import { splitCvrs } from './cvrs.ts';

type Saved = {
  headline: string;
  languages: readonly string[];
  meeting: MentorValues['meeting'];
  travelLimitMinutes: number;
  capacity?: number | null;
  conflictCvrs?: readonly string[] | null;
  town: { id: string };
  cases: readonly {
    title: string;
    story: string;
    stage: string;
    industry: { id: string };
    topics: readonly { id: string }[];
    concepts: readonly WordChoice[];
  }[];
};

/** What the form begins with: what is saved, or a new profile with what most answer, in the language they read. */
export function mentorValues(saved: Saved | null, name: string, language: Language): MentorValues {
  if (!saved)
    return {
      name,
      headline: '',
      languages: [language],
      townId: '',
      meeting: 'EITHER',
      travelLimitMinutes: '30',
      capacity: '2',
      cases: [emptyCase],
      conflicts: '',
      consent: false,
    };
  return {
    name,
    headline: saved.headline,
    languages: [...saved.languages],
    townId: saved.town.id,
    meeting: saved.meeting,
    travelLimitMinutes: String(saved.travelLimitMinutes),
    capacity: String(saved.capacity ?? 2),
    cases: saved.cases.map(({ title, story, stage, industry, topics, concepts }) => ({
      title,
      story,
      stage,
      industryId: industry.id,
      topicIds: topics.map((topic) => topic.id),
      concepts: concepts.map(({ id, label }) => ({ id, label })),
    })),
    conflicts: (saved.conflictCvrs ?? []).join(', '),
    consent: false,
  };
}

/** What the API is told. */
export function mentorInput({
  capacity,
  travelLimitMinutes,
  conflicts,
  cases,
  consent: _,
  ...rest
}: MentorValues) {
  return {
    ...rest,
    capacity: Number(capacity),
    travelLimitMinutes: Number(travelLimitMinutes),
    conflictCvrs: splitCvrs(conflicts),
    cases: cases.map(({ concepts, ...mentorCase }) => ({
      ...mentorCase,
      conceptIds: concepts.map(({ id }) => id),
      stage: mentorCase.stage as 'IDEA' | 'STARTING' | 'RUNNING',
    })),
  };
}
