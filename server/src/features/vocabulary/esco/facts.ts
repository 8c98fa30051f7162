import type { ConceptScheme } from '../model/concept.ts';
import type { ConceptLabel } from '../model/thesaurus.ts';
import type { EscoFile, EscoFileKind } from './esco-files.ts';
import type { BrokenRow } from './esco-problem.ts';
import { type EscoRow, readRows } from './rows.ts';

/** What a row tells about one concept in one language, or in several. */
export interface ConceptFact {
  is: 'CONCEPT';
  uri: string;
  scheme: ConceptScheme;
  isGroup: boolean;
  labels: ConceptLabel[];
  /** Empty when the row has none. */
  description: string;
  /** The language of the description. */
  language: string;
  /** The address of the ISCO group of an occupation, null for everything else. */
  iscoUri: string | null;
  /** The version of ESCO that says this, of the row or of its file; null when neither tells. */
  version: string | null;
}

/** What a row tells: a concept, that one stands below another, or that an occupation needs a skill. */
export type EscoFact =
  | ConceptFact
  | { is: 'BROADER'; uri: string; broaderUri: string }
  | { is: 'SKILL_EDGE'; occupationUri: string; skillUri: string; isEssential: boolean };

/**
 * What the rows of a file tell, one by one. Rows that tell nothing usable go to `onBroken`.
 * @throws EscoProblem as {@link readRows} does.
 */
export async function* readFacts(
  file: EscoFile,
  onBroken: (row: BrokenRow) => void,
): AsyncGenerator<EscoFact> {
  const { needed, fact } = READERS[file.kind];
  for await (const row of readRows(file, needed, onBroken)) {
    const told = fact(row, file);
    if (typeof told === 'string') onBroken({ file: file.name, line: row.line, wrong: told });
    else yield told;
  }
}

/** Either what the row tells, or what is wrong with it. */
type Reader = { needed: readonly string[]; fact: (row: EscoRow, file: EscoFile) => EscoFact | string };

/** ESCO's longest name has fewer than 200 characters; far more is a row that went wrong. */
const LONGEST_NAME = 500;

function tooLongName(text: string): string {
  return `a name has ${text.length} characters, more than ${LONGEST_NAME}`;
}

const ISCO = 'http://data.europa.eu/esco/isco/C';

const READERS: Record<EscoFileKind, Reader> = {
  OCCUPATIONS: concepts('OCCUPATION', false),
  ISCO_GROUPS: concepts('OCCUPATION', true),
  SKILLS: concepts('SKILL', false),
  SKILL_GROUPS: concepts('SKILL', true),
  BROADER: { needed: ['conceptUri', 'broaderUri'], fact: broader },
  SKILL_EDGES: { needed: ['occupationUri', 'relationType', 'skillUri'], fact: skillEdge },
  LABELS: { needed: ['concept_uri', 'lang', 'kind', 'label'], fact: label },
  ISCO: { needed: ['isco08'], fact: iscoGroup },
};

function concepts(scheme: ConceptScheme, isGroup: boolean): Reader {
  return {
    needed: ['conceptUri', 'preferredLabel'],
    fact: (row, file) => {
      const uri = row.cell('conceptUri');
      const language = file.language ?? 'en';
      const preferred = words(row.cell('preferredLabel'));
      const group = row.cell('iscoGroup');
      if (!isAddress(uri)) return notAnAddress('conceptUri', uri);
      if (preferred === '') return 'preferredLabel is empty';
      if (group !== '' && !/^\d{1,4}$/.test(group)) return `iscoGroup is "${group}", not one to four digits`;
      const labels: ConceptLabel[] = [
        { language, kind: 'PREFERRED', text: preferred },
        ...severalWords(row.cell('altLabels')).map(
          (text) => ({ language, kind: 'ALTERNATIVE', text }) as const,
        ),
        ...severalWords(row.cell('hiddenLabels')).map(
          (text) => ({ language, kind: 'HIDDEN', text }) as const,
        ),
      ];
      const description = row.cell('description') || row.cell('definition');
      const iscoUri = group === '' ? null : ISCO + group;
      const tooLong = labels.find(({ text }) => text.length > LONGEST_NAME);
      if (tooLong) return tooLongName(tooLong.text);
      const { version } = file;
      return { is: 'CONCEPT', uri, scheme, isGroup, labels, description, language, iscoUri, version };
    },
  };
}

function broader(row: EscoRow): EscoFact | string {
  const uri = row.cell('conceptUri');
  const broaderUri = row.cell('broaderUri');
  if (!isAddress(uri)) return notAnAddress('conceptUri', uri);
  if (!isAddress(broaderUri)) return notAnAddress('broaderUri', broaderUri);
  return uri === broaderUri ? 'the concept stands below itself' : { is: 'BROADER', uri, broaderUri };
}

function skillEdge(row: EscoRow): EscoFact | string {
  const occupationUri = row.cell('occupationUri');
  const skillUri = row.cell('skillUri');
  const relation = row.cell('relationType');
  if (!isAddress(occupationUri)) return notAnAddress('occupationUri', occupationUri);
  if (!isAddress(skillUri)) return notAnAddress('skillUri', skillUri);
  if (relation !== 'essential' && relation !== 'optional')
    return `relationType is "${relation}", not essential or optional`;
  return { is: 'SKILL_EDGE', occupationUri, skillUri, isEssential: relation === 'essential' };
}

const KINDS_OF_LABEL: Readonly<Record<string, ConceptLabel['kind']>> = {
  preferred: 'PREFERRED',
  alt: 'ALTERNATIVE',
  alternative: 'ALTERNATIVE',
  hidden: 'HIDDEN',
};

function label(row: EscoRow, file: EscoFile): EscoFact | string {
  const uri = row.cell('concept_uri');
  const language = row.cell('lang');
  const kind = KINDS_OF_LABEL[row.cell('kind')];
  const text = words(row.cell('label'));
  if (!isAddress(uri)) return notAnAddress('concept_uri', uri);
  if (!/^[a-z]{2}$/.test(language)) return `lang is "${language}", not two letters`;
  if (!kind) return `kind is "${row.cell('kind')}", not preferred, alt or hidden`;
  if (text === '') return 'label is empty';
  if (text.length > LONGEST_NAME) return tooLongName(text);
  const isGroup = uri.includes('/isco/');
  const labels = [{ language, kind, text }];
  return {
    is: 'CONCEPT',
    uri,
    scheme: 'OCCUPATION',
    isGroup,
    labels,
    description: '',
    language,
    iscoUri: null,
    version: row.cell('esco_version') || file.version,
  };
}

function iscoGroup(row: EscoRow, file: EscoFile): EscoFact | string {
  const code = row.cell('isco08');
  if (!/^\d{1,4}$/.test(code)) return `isco08 is "${code}", not one to four digits`;
  const labels = ['da', 'en', 'de'].flatMap((language): ConceptLabel[] => {
    const text = words(row.cell(language));
    return text === '' ? [] : [{ language, kind: 'PREFERRED', text }];
  });
  if (labels.length === 0) return 'it names the group in no language';
  return {
    is: 'CONCEPT',
    uri: ISCO + code,
    scheme: 'OCCUPATION',
    isGroup: true,
    labels,
    description: '',
    language: 'en',
    iscoUri: null,
    version: file.version,
  };
}

/** Names come one a line, or with bars between them. */
function severalWords(text: string): string[] {
  return text === ''
    ? []
    : text
        .split(/\n| \| /)
        .map(words)
        .filter(Boolean);
}

function words(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\/\S+$/.test(text);
}

function notAnAddress(column: string, text: string): string {
  return text === '' ? `${column} is empty` : `${column} is "${text.slice(0, 60)}", not an address`;
}
