import { chanceOf, type Chance } from '@vaekstbro/seeds/src/world/chance.ts';
import { withClient } from '../world.ts';

/** A name of an occupation or skill in the database. */
export type Name = { conceptId: string; text: string; language: 'da' | 'en' | 'de'; kind: string };
/** What somebody types, and what they mean by it. */
export type Typing = { text: string; language: string; conceptId: string; how: (typeof WAYS)[number] };

const NAMES = `
  select l.concept_id as "conceptId", l.text, l.language, l.kind
    from concept_label l join concept c on c.id = l.concept_id
   where c.scheme in ('OCCUPATION', 'SKILL') and not c.is_group and c.is_current and l.language in ('da', 'en', 'de')
   order by l.concept_id, l.language, l.kind, l.text`;

/** How people type: only the beginning, with a mistake, by another name, or all of it. */
const WAYS = ['beginning', 'mistake', 'other name', 'whole'] as const;

/** All names of occupations and skills that people can choose. */
export async function namesOf(databaseUrl: string): Promise<Name[]> {
  return withClient(databaseUrl, async (client) => (await client.query<Name>(NAMES)).rows);
}

/** What is typed, each way as often as the others. */
export function typings(names: readonly Name[], count: number): Typing[] {
  const chance = chanceOf(2311);
  const preferred = names.filter(({ kind, text }) => kind === 'PREFERRED' && text.length > 4);
  const others = names.filter(({ kind }) => kind === 'ALTERNATIVE');
  return Array.from({ length: count }, (_, number) => {
    const how = WAYS[number % WAYS.length] ?? 'whole';
    const { text, language, conceptId } = chance.pick(
      how === 'other name' && others.length > 0 ? others : preferred,
    );
    return { text: typed(text, how, chance), language: language.toUpperCase(), conceptId, how };
  });
}

/** The name as it is typed in this way. A beginning has at least five letters: fewer mean many concepts. */
export function typed(text: string, how: Typing['how'], chance: Chance): string {
  if (how === 'beginning') return text.slice(0, Math.max(5, Math.ceil(text.length / 2)));
  if (how !== 'mistake') return text;
  const at = chance.between(1, text.length - 3);
  const [left, a, b, right] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
  return chance.next() < 0.5 ? left + b + a + right : left + b + right;
}

/** How much of what was typed led to what was meant: in all, and each way. */
export function shareOf(found: readonly Typing[], all: readonly Typing[]): string {
  const percent = (some: number, of: number): string => ((100 * some) / Math.max(1, of)).toFixed(0);
  const ways = WAYS.map((way) => {
    const [some, of] = [found, all].map((typings) => typings.filter(({ how }) => how === way).length);
    return percent(some ?? 0, of ?? 0);
  });
  return `${percent(found.length, all.length)} % (${ways.join(' / ')})`;
}

const SENTENCES: Record<Name['language'], readonly ((name: string) => string)[]> = {
  da: [
    (name) => `Jeg vil gerne i gang med min egen virksomhed og har i mange år arbejdet med ${name}.`,
    (name) => `Vores kunder er små virksomheder i området, som mangler nogen, der kan ${name}.`,
    (name) => `I begyndelsen er vi to, og senere vil vi ansætte en, der er ${name}.`,
    (name) => `Det vigtigste er, at det bliver godt håndværk, og derfor bruger vi tid på ${name}.`,
  ],
  en: [
    (name) => `I want to start a business of my own and have worked for many years with ${name}.`,
    (name) => `Our customers are small companies nearby who lack somebody for ${name}.`,
    (name) => `At first there are two of us, and later we will hire a ${name}.`,
    (name) => `What matters most is that it is done well, and so we spend time on ${name}.`,
  ],
  de: [
    (name) => `Ich möchte mich selbständig machen und habe viele Jahre Erfahrung mit ${name}.`,
    (name) => `Unsere Kunden sind kleine Betriebe in der Nähe, denen jemand für ${name} fehlt.`,
    (name) => `Am Anfang sind wir zu zweit, später stellen wir jemanden ein: ${name}.`,
    (name) => `Am wichtigsten ist uns gute Arbeit, und deshalb nehmen wir uns Zeit für ${name}.`,
  ],
};
const LONG = 600;

/** Ideas of 600 characters that name occupations and skills in between, in three languages. */
export function ideas(names: readonly Name[], count: number): { text: string; language: string }[] {
  const chance = chanceOf(2312);
  const byLanguage = Map.groupBy(names, ({ language }) => language);
  return Array.from({ length: count }, (_, number) => {
    const language = (['da', 'en', 'de'] as const)[number % 3] ?? 'da';
    let text = '';
    while (text.length < LONG) {
      const { text: name } = chance.pick(byLanguage.get(language) ?? names);
      text += `${chance.pick(SENTENCES[language])(name)} `;
    }
    return { text: text.slice(0, LONG), language: language.toUpperCase() };
  });
}
