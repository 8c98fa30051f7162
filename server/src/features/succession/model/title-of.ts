import type { Words } from '../../../platform/language.ts';
import { conceptsByIds, knownConcept } from '../../vocabulary/index.ts';
import { placeLabel } from './told-place.ts';
import type { ToldPlace } from './told-place.ts';

/** What a business is called where nobody may know whose it is: its industry and the place as it is told. */
export function titleOfBusiness(business: { industryId: string } & Omit<ToldPlace, 'precision'>): Words {
  return together([knownConcept(business.industryId).label, placeLabel(business)], ' · ');
}

/** What somebody looks for. */
export function titleOfTaker({ industryIds }: { industryIds: readonly string[] }): Words {
  return together(
    conceptsByIds(industryIds).map(({ label }) => label),
    ', ',
  );
}

function together(words: readonly Words[], between: string): Words {
  const inLanguage = (language: keyof Words) => words.map((one) => one[language]).join(between);
  return { da: inLanguage('da'), en: inLanguage('en'), de: inLanguage('de') };
}
