import type { Feature } from './feature.ts';
import { personalTables, tablesOfNobody } from './personal-data.ts';
import type { Erasure, PersonalTable } from './personal-data.ts';
import { PURPOSES } from './purposes.ts';

const HEAD = `# Personal data

Written by \`pnpm generate\` from the register: what each feature declares in its \`model/personal-data.ts\`. Export, erasure
and retention are read from the same declarations, and a test fails on a column of the database that none of them names.

What becomes of a column when its person is erased, or when its time is over: _emptied_, _nulled_, or _replaced_; columns that
are not named stay, so that what was counted stays counted, under an id that leads to nobody.
`;

/** The register as a page, purpose by purpose: docs/personal-data.md. */
export function personalDataPage(features: readonly Feature[]): string {
  const tables = personalTables(features);
  const purposes = Object.values(PURPOSES).flatMap((purpose) => {
    const sections = tables.filter((declared) => declared.purpose === purpose).map(section);
    return sections.length > 0 ? [`## ${purpose}\n\n${sections.join('\n')}`] : [];
  });
  const nobody = Object.entries(tablesOfNobody(features)).map(([table, why]) => `- \`${table}\`: ${why}`);
  return `${[HEAD, ...purposes, `## Tables that tell of nobody\n\n${nobody.join('\n')}\n`].join('\n')}`;
}

function section(declared: PersonalTable): string {
  const shown = declared.shown.map((one) => `\`${typeof one === 'string' ? one : one.name}\``);
  const lines = [
    `- shown to the person: ${shown.length > 0 ? shown.join(', ') : 'nothing that could be read'}`,
    `- at erasure: ${declared.rowsGo ? 'the rows go' : changesOf(declared.columns)}`,
    `- kept: ${keptOf(declared)}`,
  ];
  return `### ${declared.section}\n\nTable \`${declared.table}\`.\n\n${lines.join('\n')}\n`;
}

function changesOf(columns: Readonly<Record<string, Erasure>>): string {
  const changes = Object.entries(columns).flatMap(([column, erasure]) => {
    if (erasure === 'KEEP') return [];
    return [`\`${column}\` ${erasure === 'EMPTY' ? 'emptied' : erasure === 'NULL' ? 'nulled' : 'replaced'}`];
  });
  return changes.length > 0 ? changes.join(', ') : 'stays, as nobody’s';
}

function keptOf({ kept }: PersonalTable): string {
  if (!kept) return 'until the person is erased';
  const ends = { SCRUB: 'scrubbed', DELETE: 'deleted', GOES_BY_ITSELF: 'deleted by its own job' }[kept.then];
  const days = kept.days === 1 ? '1 day' : `${kept.days} days`;
  return kept.days === 0 ? `until it ends, then ${ends}` : `${days} once it is over, then ${ends}`;
}
