import type { ReviewRule, VacancyType } from './words.ts';

/** Something in a vacancy that may break a rule, and the words that make one think so. */
export interface RuleFinding {
  readonly rule: ReviewRule;
  readonly words: string;
}

/** What the rules look at. */
export interface ReviewedVacancy {
  readonly type: VacancyType;
  readonly title: string;
  readonly description: string;
  readonly pay: string;
  readonly workMentor: string | null;
  readonly followUpOn: readonly string[];
}

const word = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'giu');

/**
 * Words that ask for somebody of an age, sex, origin, belief or health. Who advertises work may not show that such a person
 * is wanted: act on the prohibition against discrimination on the labour market (forskelsbehandlingsloven) § 5 and act on
 * equal treatment of men and women (ligebehandlingsloven) § 6. The words only point: an officer decides.
 */
const WORDS: readonly (readonly [ReviewRule, RegExp])[] = [
  [
    'AGE',
    word(
      `unge?|yngre|ungdommelige?|under \\d\\d(?: år)?|over \\d\\d år|mellem \\d\\d og \\d\\d år|max(?:imalt|imum)? \\d\\d år|nyuddannede? under|ældre|seniorer?|young|younger|under \\d\\d years|mature|jung(?:e[rsn]?)?|jüngere[rsn]?`,
    ),
  ],
  [
    'SEX',
    word(
      `mand|mænd|kvinde|kvinder|piger?|drenge?|dame|herre|mandlige?|kvindelige?|man|men|woman|women|male|female|girls?|mann|männer|frau|frauen|männlich(?:e[rsn]?)?|weiblich(?:e[rsn]?)?`,
    ),
  ],
  [
    'ORIGIN',
    word(
      `etnisk|etniske|danskere?|dansk statsborger(?:skab)?|udlændinge|hudfarve|race|native (?:speaker|danish)|danish only|citizens? only|muttersprachler(?:in)?`,
    ),
  ],
  [
    'RELIGION',
    word(
      `kristen|kristne|muslim(?:er|sk)?|tørklæde|religiøse?|christian|headscarf|kopftuch|christlich(?:e[rsn]?)?`,
    ),
  ],
  [
    'HEALTH',
    word(
      `raske?|fysisk stærk|uden skavanker|handicap(?:pede)?|sygefravær|gravid(?:e)?|healthy|disabled|able-bodied|pregnan\\p{L}*|gesund(?:e[rsn]?)?|belastbar(?:e[rsn]?)?|schwanger(?:e[rsn]?)?`,
    ),
  ],
  [
    'PAYMENT_BY_APPLICANT',
    word(
      `gebyr|depositum|betal(?:e|er)? for (?:kursus|oplæring|udstyr)|egenbetaling|ansøgningsgebyr|fee|deposit|pay for (?:training|the course)|gebühr|kaution|vorkasse`,
    ),
  ],
];

/** What in a vacancy an officer should look at before it is published. */
export function findingsOf(vacancy: ReviewedVacancy): RuleFinding[] {
  const text = `${vacancy.title}\n${vacancy.description}`;
  const said = WORDS.flatMap(([rule, pattern]) =>
    [...new Set([...text.matchAll(pattern)].map(([words]) => words.toLowerCase()))].map((words) => ({
      rule,
      words,
    })),
  );
  const missing: RuleFinding[] = [];
  if (vacancy.description.trim().split(/\s+/).length < 12) missing.push({ rule: 'FACTS_MISSING', words: '' });
  if (vacancy.pay === 'UNPAID' && vacancy.type !== 'TRAINEESHIP')
    missing.push({ rule: 'FACTS_MISSING', words: '' });
  if (vacancy.type === 'INCLUSION' && (vacancy.workMentor === null || vacancy.followUpOn.length === 0)) {
    missing.push({ rule: 'NO_WORK_MENTOR', words: '' });
  }
  return [...said, ...missing];
}
