import { ACTORS, EVERY_ACTOR } from './actors.ts';
import type { Actor } from './actors.ts';
import { cellOf, OUTCOMES } from './cells.ts';
import type { Row } from './cells.ts';
import { AUDIENCES, OF_NOBODY, OF_PEOPLE } from './fields.ts';
import { WHO_FINDS } from './matrix/finds.ts';
import { ROUTES } from './matrix/routes.ts';
import { MATRIX } from './matrix.ts';

/** The matrix as a page to read and to review: docs/authorisation.md. */
export function authorisationPage(): string {
  return `${[
    '# Who may do what with whose records',
    'Written by `pnpm generate` from `server/src/authorisation/`; change it there. Every cell is a test.',
    '## The actors',
    table(
      ['', 'who'],
      EVERY_ACTOR.map((actor, index) => [`${index + 1} ${words(actor)}`, ACTORS[actor]]),
    ),
    '## What they get',
    table(
      ['', 'means'],
      Object.values(OUTCOMES).map(({ sign, means }) => [sign, means]),
    ),
    ...Object.entries({ Query: '## Queries', Mutation: '## Mutations' }).flatMap(([type, title]) => [
      title,
      table(
        ['operation', 'of', ...EVERY_ACTOR.map((_, index) => String(index + 1)), 'and'],
        Object.entries(MATRIX)
          .filter(([name]) => name.startsWith(`${type}.`))
          .flatMap(([name, rows]) => rows.map((row) => line(name.slice(type.length + 1), row))),
      ),
    ]),
    '## Addresses outside GraphQL',
    table(
      ['address', 'of', ...EVERY_ACTOR.map((_, index) => String(index + 1))],
      Object.entries(ROUTES).flatMap(([address, rows]) =>
        rows.map((row) => [
          `\`${address}\``,
          row.of,
          ...EVERY_ACTOR.map((actor) => String(row.statuses[actor] ?? row.statuses.rest)),
        ]),
      ),
    ),
    '## What can be found of others',
    'By whoever asks for everything they can reach. Whose it is finds it always.',
    table(
      ['of whom or what', 'found by'],
      Object.entries(WHO_FINDS).map(([marker, who]) => [
        words(marker),
        who === 'EVERYBODY' ? 'everybody' : who.map(words).join(', ') || 'nobody else',
      ]),
    ),
    '## Fields of what tells of people',
    table(
      ['audience', 'is, besides the person themself'],
      Object.entries(AUDIENCES).map(([audience, is]) => [audience, is]),
    ),
    table(
      ['type', 'audience', 'fields'],
      Object.entries(OF_PEOPLE).flatMap(([type, stated]) =>
        Object.entries(stated).map(([audience, fields]) => [
          `\`${type}\``,
          audience,
          fields.trim().split(/\s+/).join(', '),
        ]),
      ),
    ),
    '## Types that tell of nobody',
    table(
      ['type', 'why'],
      Object.entries(OF_NOBODY).map(([type, why]) => [`\`${type}\``, why]),
    ),
  ].join('\n\n')}\n`;
}

function line(name: string, row: Row): string[] {
  const may = Object.entries(row.may ?? {}).map(
    ([flag, actors]) => `${flag}: ${actors.map(words).join(', ')}`,
  );
  const says = Object.entries(row.says ?? {}).map(
    ([field, said]) =>
      `${field}: ${Object.entries(said)
        .map(([actor, value]) => `${words(actor)} ${value}`)
        .join(', ')}`,
  );
  const cells = EVERY_ACTOR.map((actor: Actor) => OUTCOMES[cellOf(row, actor)].sign);
  return [`\`${name}\``, row.of, ...cells, [...may, ...says].join('; ')];
}

/** `otherMentor` as people say it. */
const words = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
