import { fold, type WordLanguage } from '../words/index.ts';

/**
 * How far somebody has come, not what they do: `senior engineer` and `engineer` are one occupation. Numbers are those
 * of pay grades.
 */
const LEVEL: Readonly<Partial<Record<WordLanguage, string>>> = {
  en: 'senior snr sr junior jnr jr trainee apprentice intern internship graduate entry level mid experienced certified qualified registered licensed chartered i ii iii iv v vi 1 2 3 4 5 temporary permanent freelance full part time',
  de: 'senior junior leitender leitende leitendes staatlich geprüfter geprüfte anerkannter anerkannte diplomierter diplomierte dipl trainee azubi auszubildender auszubildende lehrling praktikant werkstudent berufserfahrener erfahrener erfahrene angehender angehende i ii iii iv teilzeit vollzeit befristet freiberuflicher freiberufliche',
  da: 'senior junior ledende erfaren uddannet autoriseret faglært ufaglært elev lærling trainee praktikant praktik nyuddannet i ii iii iv deltid fuldtid vikar',
};

/** Words of level only where they come first: a `lead engineer` is an engineer, a `school principal` no school. */
const LEVEL_IN_FRONT: typeof LEVEL = {
  en: 'lead principal staff',
  de: 'lead',
  da: 'lead',
};

/** How old somebody is: never read at all. */
const AGE: Readonly<Partial<Record<WordLanguage, string>>> = {
  en: 'young younger youthful old older elderly aged mature retired',
  de: 'jung junge junger junges jüngere jüngerer alt alte alter älter ältere älterer rentner rentnerin',
  da: 'ung unge yngre gammel gamle ældre moden pensioneret pensionist',
};

/** Of which sex somebody is, where it stands as a word of its own: never read at all. */
const SEX: Readonly<Partial<Record<WordLanguage, string>>> = {
  en: 'male female man woman men women',
  de: 'männlich weiblich männliche weibliche männlicher weiblicher divers',
  da: 'mandlig kvindelig mandlige kvindelige mand kvinde',
};

const SETS = new Map<string, ReadonlySet<string>>();

function has(kind: string, lists: typeof LEVEL, folded: string, language: WordLanguage): boolean {
  const key = `${kind} ${language}`;
  let set = SETS.get(key);
  if (!set) SETS.set(key, (set = new Set((lists[language] ?? '').split(' ').map(fold))));
  return set.has(folded);
}

/** Whether a folded word says how far somebody has come, as the first of several words or anywhere. */
export function isLevelWord(folded: string, isInFront: boolean, language: WordLanguage): boolean {
  return (
    has('level', LEVEL, folded, language) || (isInFront && has('front', LEVEL_IN_FRONT, folded, language))
  );
}

/** Whether a folded word says how old or of which sex somebody is. */
export function isPersonWord(folded: string, language: WordLanguage): boolean {
  return has('age', AGE, folded, language) || has('sex', SEX, folded, language);
}
