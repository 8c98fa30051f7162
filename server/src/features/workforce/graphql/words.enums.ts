import { registerEnumType } from 'type-graphql';
import * as words from '../model/words.ts';

export {
  CANDIDATE_STATES,
  COMPANY_REPLIES,
  CONDITIONS,
  FIRST_MEETINGS,
  HIRING_REASONS,
  HIRING_SIDES,
  HIRING_STATES,
  HOURS,
  LEVELS,
  LICENCES,
  PAYS,
  PLACE_BANDS,
  REVIEW_RULES,
  VACANCY_STATES,
  VACANCY_TYPES,
} from '../model/words.ts';

const said = (sentences: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(sentences).map(([code, description]) => [code, { description }]));
const labelled = (labels: Readonly<Record<string, { en: string }>>) =>
  said(
    Object.fromEntries(
      Object.entries(labels).map(([code, { en }]) => [code, `${en.charAt(0).toUpperCase()}${en.slice(1)}.`]),
    ),
  );

registerEnumType(words.CONDITIONS, {
  name: 'WorkCondition',
  description: 'What a candidate may wish of a place of work; never why.',
  valuesConfig: labelled(words.CONDITION_LABELS),
});
registerEnumType(words.LICENCES, {
  name: 'Licence',
  description: 'A licence or certificate.',
  valuesConfig: labelled(words.LICENCE_LABELS),
});
registerEnumType(words.HOURS, {
  name: 'WeeklyHours',
  description: 'Hours a week, in bands.',
  valuesConfig: labelled(words.HOURS_LABELS),
});
registerEnumType(words.LEVELS, {
  name: 'LanguageLevel',
  description: 'How well a language is spoken.',
  valuesConfig: labelled(words.LEVEL_LABELS),
});
registerEnumType(words.VACANCY_TYPES, {
  name: 'VacancyType',
  description: 'What kind of work it is.',
  valuesConfig: said({
    ORDINARY: 'An ordinary job.',
    APPRENTICESHIP: 'An apprenticeship.',
    STUDENT_JOB: 'A job beside studies.',
    WAGE_SUBSIDY: 'A job with wage subsidy.',
    TRAINEESHIP: 'A traineeship.',
    INCLUSION: 'An inclusion programme with a mentor at work.',
  }),
});
registerEnumType(words.PAYS, {
  name: 'VacancyPay',
  description: 'How it is paid.',
  valuesConfig: said({
    COLLECTIVE_AGREEMENT: 'By collective agreement.',
    BY_AGREEMENT: 'As the two agree.',
    SUBSIDISED: 'With subsidy.',
    UNPAID: 'Not paid: a traineeship.',
  }),
});
registerEnumType(words.VACANCY_STATES, {
  name: 'VacancyState',
  description: 'Where a vacancy stands.',
  valuesConfig: said({
    DRAFT: 'Not sent.',
    REVIEW: 'An officer looks at it.',
    PUBLISHED: 'Everybody finds it.',
    REJECTED: 'It breaks a rule, which is said.',
    CLOSED: 'No longer to be had.',
  }),
});
registerEnumType(words.CANDIDATE_STATES, {
  name: 'CandidateState',
  description: 'Whether companies find a candidate.',
  valuesConfig: said({
    SHOWN: 'They do.',
    PAUSED: 'Not for the moment.',
    WITHDRAWN: 'The consent is withdrawn.',
  }),
});
registerEnumType(words.PLACE_BANDS, {
  name: 'PlaceBand',
  description: 'How finely a place is told.',
  valuesConfig: said({ TOWN: 'The town.', MUNICIPALITY: 'The municipality.', REGION: 'The region.' }),
});
registerEnumType(words.HIRING_STATES, {
  name: 'HiringState',
  description: 'Where a question between a company and a candidate stands.',
  valuesConfig: said({
    ASKED: 'The candidate has the turn.',
    OPEN: 'The name is open; the company has the turn.',
    TALKING: 'The company wants to talk.',
    HIRED: 'Hired.',
    REFUSED: 'The company said no.',
    DECLINED: 'The candidate said no.',
    WITHDRAWN: 'Taken back.',
    LOST: 'The work, or the consent, is gone.',
  }),
});
registerEnumType(words.HIRING_SIDES, {
  name: 'HiringSide',
  description: 'Who took the first step.',
  valuesConfig: said({ COMPANY: 'The company asked.', CANDIDATE: 'The candidate applied.' }),
});
registerEnumType(words.FIRST_MEETINGS, {
  name: 'FirstMeeting',
  description: 'How the two could talk first.',
  valuesConfig: said({ PHONE: 'By telephone.', ONLINE: 'On a screen.', ON_SITE: 'At the place of work.' }),
});
registerEnumType(words.COMPANY_REPLIES, {
  name: 'CompanyReply',
  description: 'What a company answers.',
  valuesConfig: said({ INVITE: 'Come and talk.', HIRE: 'Hired.', NO: 'No, with a reason.' }),
});
registerEnumType(words.HIRING_REASONS, {
  name: 'HiringReason',
  description: 'Why it came to nothing.',
  valuesConfig: said({
    OTHER_CANDIDATE: 'Somebody else was chosen.',
    COMPETENCE_MISSING: 'Something is missing that the work takes.',
    TOO_FAR: 'Too far away.',
    HOURS: 'The hours do not fit.',
    CONDITIONS: 'The conditions do not fit.',
    OTHER_JOB: 'Has found other work.',
    NOT_INTERESTED: 'Not interested.',
    OTHER: 'Something else.',
  }),
});
registerEnumType(words.REVIEW_RULES, {
  name: 'ReviewRule',
  description: 'The rules a vacancy is reviewed against.',
  valuesConfig: said({
    AGE: 'Asks for an age.',
    SEX: 'Asks for a sex.',
    ORIGIN: 'Asks for an origin.',
    RELIGION: 'Asks for a belief.',
    HEALTH: 'Asks for a state of health.',
    PAYMENT_BY_APPLICANT: 'Whoever applies would have to pay.',
    FACTS_MISSING: 'Says too little about the work or the pay.',
    NO_WORK_MENTOR: 'An inclusion programme without a mentor at work and follow-up.',
    NOT_REAL: 'There is no such work, or no such company.',
    OTHER: 'Something else, said in words.',
  }),
});
