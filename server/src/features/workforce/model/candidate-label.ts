import type { Words } from '../../../platform/language.ts';
import { knownTown, MUNICIPALITIES } from '../../places/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import { HOURS_IN_ORDER, HOURS_LABELS } from './words.ts';
import type { CandidateProfile } from './matched.ts';

const REGION: Words = { da: 'området', en: 'the area', de: 'die Region' };

/** What a candidate is called: "Smed · Herning · 37 timer". Labels of vocabularies only. */
export function candidateLabel(
  candidate: Pick<CandidateProfile, 'hours' | 'shownTownId' | 'shownMunicipality'>,
  occupation: Concept | null,
): Words {
  const place = placeLabel(candidate);
  const band = HOURS_IN_ORDER.findLast((one) => candidate.hours.includes(one));
  const say = (language: keyof Words) =>
    [occupation?.label[language], place[language], band && HOURS_LABELS[band][language]]
      .filter((part) => part !== undefined)
      .map((part, at) => (at === 0 ? part.charAt(0).toUpperCase() + part.slice(1) : part))
      .join(' · ');
  return { da: say('da'), en: say('en'), de: say('de') };
}

/** Where a candidate is, as finely as it is shown. */
export function placeLabel({
  shownTownId,
  shownMunicipality,
}: Pick<CandidateProfile, 'shownTownId' | 'shownMunicipality'>): Words {
  if (shownTownId !== null) return inAll(knownTown(shownTownId).name);
  const municipality = MUNICIPALITIES.find(({ code }) => code === shownMunicipality);
  return municipality ? inAll(municipality.name) : REGION;
}

const inAll = (name: string): Words => ({ da: name, en: name, de: name });
