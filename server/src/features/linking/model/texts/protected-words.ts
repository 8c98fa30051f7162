import { stemOf, wordsOf } from '../words/index.ts';
import { type LabelLanguage, ofEachLanguage } from '../labels/label-list.ts';

/**
 * Words that tell who somebody is instead of what they do. They are never linked, so that nothing of them can enter a
 * match, a search or a figure: the GDPR's special categories (Regulation (EU) 2016/679, article 9) and the grounds of the
 * Danish act against discrimination on the labour market (forskelsbehandlingsloven, § 1). Names of languages are among
 * them, because in a free text they mostly tell of origin; the languages people speak have a field of their own.
 * A whole word is left out, not a part of a compound: `ældrepleje` is a trade.
 */
const PROTECTED: Readonly<Record<string, Readonly<Record<LabelLanguage, string>>>> = {
  age: {
    da: 'alder aldre ung unge yngre gammel gamle ældre senior seniorer pensionist folkepensionist efterlønner teenager barn børn år årig årige',
    en: 'age aged young younger old older elderly senior retired pensioner teenager child children year years',
    de: 'alter jung junge jünger alt alte ältere senior senioren rentner rentnerin jugendliche kind kinder jahr jahre jährig',
  },
  sex: {
    da: 'kvinde kvinder kvindelig mand mænd mandlig pige piger dreng drenge mor mødre far fædre transkønnet homoseksuel bøsse lesbisk gravid gravide barsel køn',
    en: 'woman women female man men male girl girls boy boys mother father mum dad transgender gay lesbian homosexual pregnant pregnancy maternity gender sex',
    de: 'frau frauen weiblich mann männer männlich mädchen junge jungen mutter vater transgender schwul lesbisch homosexuell schwanger schwangerschaft elternzeit mutterschutz geschlecht',
  },
  origin: {
    da: 'indvandrer indvandrere flygtning flygtninge udlænding etnisk etnicitet race hudfarve nationalitet herkomst oprindelse asylansøger dansker danskere dansk syrisk syrer tyrkisk tyrker polsk polak ukrainsk ukrainer rumænsk somalisk somalier afghansk arabisk arabere tysk tysker svensk norsk engelsk spansk fransk italiensk romani grønlandsk grønlænder',
    en: 'immigrant refugee foreigner ethnic ethnicity race nationality origin asylum danish dane syrian turkish turk polish pole ukrainian romanian somali afghan arabic arab german swedish norwegian english spanish french italian greenlandic',
    de: 'einwanderer flüchtling ausländer ethnisch rasse hautfarbe nationalität herkunft asylbewerber dänisch däne syrisch syrer türkisch türke polnisch pole ukrainisch ukrainer rumänisch somalisch afghanisch arabisch araber deutsch deutscher schwedisch norwegisch englisch spanisch französisch italienisch grönländisch',
  },
  belief: {
    da: 'religion religiøs tro muslim muslimsk islam kristen kristendom jøde jødisk hindu buddhist ateist politisk fagforening tillidsmand',
    en: 'religion religious faith muslim islam christian christianity jew jewish hindu buddhist atheist political union',
    de: 'religion religiös glaube muslim muslimisch islam christ christlich jude jüdisch hindu buddhist atheist politisch gewerkschaft',
  },
  health: {
    da: 'syg syge sygdom sygemeldt sygdomme helbred handicap handicappet funktionsnedsættelse kronisk diagnose depression angst stress adhd autisme autist ordblind diabetes kræft gigt slidgigt sclerose epilepsi migræne misbrug alkoholiker fleksjob førtidspension blind døv kørestol smerter',
    en: 'sick ill illness disease disabled disability chronic diagnosis depression anxiety stress adhd autism autistic dyslexic dyslexia diabetes cancer arthritis sclerosis epilepsy migraine addiction addict alcoholic blind deaf wheelchair pain',
    de: 'krank krankheit krankgeschrieben behindert behinderung schwerbehindert chronisch diagnose depression angst stress adhs autismus autist legasthenie diabetes krebs arthrose rheuma sklerose epilepsie migräne sucht alkoholiker blind taub rollstuhl schmerzen',
  },
};

const STEMS = ofEachLanguage(
  (language): ReadonlySet<string> =>
    new Set(
      Object.values(PROTECTED).flatMap((words) =>
        words[language].split(' ').map((word) => stemOf(word, language)),
      ),
    ),
);

/** Whether a word (its stem) tells of a protected trait of a person, in the language of the text. */
export function isProtected(stem: string, language: LabelLanguage): boolean {
  return STEMS[language].has(stem);
}

/** The text with every such word blanked, as long as it was: nothing of a person's traits reaches what ranks titles. */
export function withoutProtected(text: string, language: LabelLanguage): string {
  let plain = text;
  for (const { start, end, stem } of wordsOf(text, language))
    if (isProtected(stem, language))
      plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
  return plain;
}
