import type { WordLanguage } from './stems.ts';

/** Words that hold others together and carry nothing themselves, as titles and short descriptions use them. */
const FUNCTION_WORDS: Readonly<Record<WordLanguage, string>> = {
  da: 'og i af på til for med ved en et den det de der som inden indenfor samt eller om fra at er har kan skal hos under over mod efter anden andet andre også ikke deres sin sit sine jeg vi du han hun man os vores mig',
  en: 'and of the in for to a an with or on by from at as is are be that this these those their its it other not all into who which such they can may including through within we our you your i my has have was were been will also than more',
  de: 'und der die das in im für mit von vom zum zur den dem des bei an am auf aus oder ein eine einer eines einem einen als nach über unter sowie sonstige andere anderer ist sind werden wird sie es sich auch nicht ihre ihr sein wir ich hat haben können durch um zu',
  sv: 'och i av på till för med vid en ett den det de som inom samt eller om från att är har kan övriga övrig andra annan annat under över inte deras sina',
  no: 'og i av på til for med ved en et ei den det de som innen samt eller om fra å at er har kan andre annen annet under over ikke deres sine',
  nl: 'en van de het een in voor met op bij te tot der den of door aan uit om als is zijn overige overig andere ander niet onder over',
};

const SETS = new Map<WordLanguage, ReadonlySet<string>>();

/** Whether a word only holds others together. */
export function isFunctionWord(word: string, language: WordLanguage): boolean {
  let set = SETS.get(language);
  if (!set) SETS.set(language, (set = new Set(FUNCTION_WORDS[language].split(' '))));
  return set.has(word.toLowerCase());
}
