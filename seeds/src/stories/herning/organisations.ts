import { isCvr } from '@vaekstbro/server/src/features/organisations/index.ts';
import { idOf } from '../../world/chance.ts';
import type { Row } from '../../world/copy-rows.ts';
import type { World } from '../../world/world.ts';

interface OrganisationDraft {
  readonly key: string;
  readonly kind: string;
  readonly names: readonly { name: string; from: string; to?: string }[];
  readonly town: string;
  readonly industry?: string;
}

/** Public bodies and partners appear under their own names. */
const PUBLIC_BODIES: readonly OrganisationDraft[] = [
  {
    key: 'erhvervsraadet',
    kind: 'BUSINESS_SERVICE',
    names: [{ name: 'Erhvervsrådet Herning & Ikast-Brande', from: '2008-01-01' }],
    town: 'herning',
  },
  {
    key: 'herning-kommune',
    kind: 'MUNICIPALITY',
    names: [{ name: 'Herning Kommune', from: '2007-01-01' }],
    town: 'herning',
  },
  {
    key: 'ikast-brande-kommune',
    kind: 'MUNICIPALITY',
    names: [{ name: 'Ikast-Brande Kommune', from: '2007-01-01' }],
    town: 'ikast',
  },
  {
    key: 'erhvervshus-midtjylland',
    kind: 'BUSINESS_HUB',
    names: [
      { name: 'Væksthus Midtjylland', from: '2007-01-01', to: '2019-01-01' },
      { name: 'Erhvervshus Midtjylland', from: '2019-01-01' },
    ],
    town: 'herning',
  },
  {
    key: 'beskaeftigelse-herning',
    kind: 'PUBLIC_AUTHORITY',
    names: [
      { name: 'Jobcenter Herning', from: '2007-08-01', to: '2026-01-01' },
      { name: 'Herning Kommunes indgang til beskæftigelse', from: '2026-01-01' },
    ],
    town: 'herning',
  },
  {
    key: 'infogate',
    kind: 'LIBRARY',
    names: [{ name: 'infoGate', from: '2005-01-01' }],
    town: 'herning',
  },
];

/** Companies of the story. They are invented: no such names are meant to exist. */
const COMPANIES: readonly [key: string, name: string, town: string, db07: string][] = [
  ['hedens-strik', 'Hedens Strik ApS', 'herning', '143900'],
  ['vestklip', 'Vestklip Metal A/S', 'vildbjerg', '251100'],
  ['aulum-smedje', 'Aulum Smedje & Montage', 'aulum', '255000'],
  ['sunds-traehus', 'Sunds Træhus ApS', 'sunds', '162300'],
  ['kibaek-bageri', 'Det Lille Bageri i Kibæk', 'kibaek', '107120'],
  ['brande-vindservice', 'Brande Vindservice A/S', 'brande', '331200'],
  ['ikast-trykkeri', 'Ikast Tekstiltryk ApS', 'ikast', '133000'],
  ['moelbak-it', 'Mølbak Software ApS', 'herning', '620100'],
  ['hammerum-gront', 'Hammerum Grønt I/S', 'hammerum', '011300'],
  ['felding-moebler', 'Felding Møbler A/S', 'sdr-felding', '310900'],
  ['bording-transport', 'Bording Transport ApS', 'bording', '494100'],
  ['lind-arkitekter', 'Lind & Lyng Arkitekter', 'lind', '711110'],
  ['snejbjerg-vvs', 'Snejbjerg VVS-Teknik', 'snejbjerg', '432200'],
  ['gjellerup-kaffe', 'Gjellerup Kafferisteri', 'gjellerup', '108300'],
  ['haderup-biogas', 'Haderup Biogas A.m.b.a.', 'haderup', '352100'],
  ['noerre-snede-skov', 'Nørre Snede Skovservice', 'noerre-snede', '024000'],
  ['ejstrup-plast', 'Ejstrup Plast A/S', 'ejstrupholm', '222900'],
  ['engesvang-keramik', 'Engesvang Keramik', 'engesvang', '234100'],
  ['tjoerring-fysio', 'Tjørring Fysioterapi', 'tjoerring', '869010'],
];

/** Numbers that pass the CVR check but were never given to anyone: real ones do not begin with two noughts. */
function* inventedCvrs(): Generator<string> {
  for (let number = 1; ; number += 1) {
    const cvr = String(number).padStart(8, '0');
    if (isCvr(cvr)) yield cvr;
  }
}

/** Twenty-five organisations: six public ones and nineteen companies. */
export function herningOrganisations(now: Date): World {
  const cvrs = inventedCvrs();
  const nextCvr = (): string | null => cvrs.next().value ?? null;
  const organisation = (draft: OrganisationDraft, cvr: string | null): Row => ({
    id: idOf(`organisation:${draft.key}`),
    kind_code: draft.kind,
    cvr,
    industry_scheme: draft.industry === undefined ? null : 'DB07',
    industry_code: draft.industry ?? null,
    town_id: draft.town,
    advertising_protected: draft.key === 'engesvang-keramik',
    created_at: now,
  });
  const names = (draft: OrganisationDraft): Row[] =>
    draft.names.map((name, index) => ({
      id: idOf(`organisation-name:${draft.key}:${index}`),
      organisation_id: idOf(`organisation:${draft.key}`),
      name: name.name,
      valid_from: name.from,
      valid_to: name.to ?? null,
    }));
  const companies = COMPANIES.map(([key, name, town, industry]): OrganisationDraft => ({
    key,
    kind: 'COMPANY',
    names: [{ name, from: '2015-01-01' }],
    town,
    industry,
  }));
  return {
    organisation: [
      ...PUBLIC_BODIES.map((draft) => organisation(draft, null)),
      ...companies.map((draft) => organisation(draft, nextCvr())),
    ],
    organisation_name: [...PUBLIC_BODIES, ...companies].flatMap(names),
  };
}
