import {
  Thesaurus,
  type ConceptLabel,
  type ConceptScheme,
  type ThesaurusConcept,
} from '../../vocabulary/index.ts';

type Names = Partial<Record<'da' | 'en' | 'de', readonly [preferred: string, ...others: string[]]>>;

const CONCEPTS: readonly (readonly [scheme: ConceptScheme, id: string, names: Names])[] = [
  [
    'OCCUPATION',
    'carpenter',
    { da: ['Tømrer', 'bygningstømrer'], en: ['Carpenter'], de: ['Zimmerer/Zimmerin'] },
  ],
  ['OCCUPATION', 'joiner', { da: ['Snedker'], en: ['Joiner'], de: ['Tischler/Tischlerin', 'Schreiner'] }],
  ['OCCUPATION', 'smith', { da: ['Smed', 'klejnsmed'], en: ['Smith'], de: ['Schmied/in'] }],
  ['OCCUPATION', 'bike-mechanic', { da: ['Cykelmekaniker', 'cykelsmed'], en: ['Bicycle mechanic'] }],
  ['OCCUPATION', 'baker', { da: ['Bager'], en: ['Baker'], de: ['Bäcker/in'] }],
  ['OCCUPATION', 'project-manager', { da: ['Projektleder', 'PL'], en: ['Project manager'] }],
  ['OCCUPATION', 'builder', { da: ['Bygmester', 'bygger'], en: ['Builder'], de: ['Bauunternehmer'] }],
  ['SKILL', 'welding', { da: ['Svejsning', 'svejse'], en: ['Welding'], de: ['Schweißen'] }],
  ['SKILL', 'welding-steel', { da: ['Svejse rustfrit stål'], en: ['Weld stainless steel'] }],
  ['SKILL', 'bookkeeping', { da: ['Bogføring', 'bogholderi'], en: ['Bookkeeping'], de: ['Buchführung'] }],
  ['SKILL', 'supply-chain', { da: ['Styring af forsyningskæder'], en: ['Supply chain management'] }],
  ['SKILL', 'elder-care', { da: ['Ældrepleje', 'pleje af ældre'], en: ['Care of older people'] }],
  ['SKILL', 'arabic', { da: ['Arabisk'], en: ['Arabic'], de: ['Arabisch'] }],
  ['SKILL', 'cpp', { da: ['C++'], en: ['C++'], de: ['C++'] }],
  ['SKILL', 'media-law', { da: ['Medieret'], en: ['Media law'] }],
  [
    'TOPIC',
    'accounts',
    { da: ['Regnskab og moms'], en: ['Accounts and VAT'], de: ['Buchhaltung und Steuer'] },
  ],
  ['INDUSTRY', 'furniture', { da: ['Møbler og træ'], en: ['Furniture and wood'], de: ['Möbel und Holz'] }],
];

/** A vocabulary small enough to know by heart. */
export const smallThesaurus = new Thesaurus('small 1', [...CONCEPTS.map(inMemory), group()], []);

function inMemory([scheme, id, names]: (typeof CONCEPTS)[number]): ThesaurusConcept {
  const labels = Object.entries(names).flatMap(([language, texts]) =>
    texts.map((text, at): ConceptLabel => ({ language, kind: at === 0 ? 'PREFERRED' : 'ALTERNATIVE', text })),
  );
  return { id, uri: null, scheme, isGroup: false, labels, descriptions: {}, broaderIds: ['crafts'] };
}

function group(): ThesaurusConcept {
  const labels: ConceptLabel[] = [{ language: 'da', kind: 'PREFERRED', text: 'Svejsning og smedearbejde' }];
  return {
    id: 'crafts',
    uri: null,
    scheme: 'SKILL',
    isGroup: true,
    labels,
    descriptions: {},
    broaderIds: [],
  };
}
