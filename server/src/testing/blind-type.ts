import { getNamedType, isEnumType, isLeafType, isObjectType, isScalarType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';

/** Dictionaries that tell of nobody: their strings are labels everybody may read. */
const VOCABULARY = ['BusinessBand', 'Concept', 'SpokenLanguage', 'Town', 'Municipality', 'Words'];
/** How far a list goes: its cursors hold what the blind rows show. */
const OF_LISTS = ['PageInfo'];
/** Bands, moments and yes or no; texts are looked at one by one. */
const NUMBERS = ['Int', 'Float', 'Boolean', 'DateTime', 'Date'];
/** Strings of blind types whose values come from a dictionary without being an enum of the schema. */
const FROM_DICTIONARIES = ['BlindVenture.languages'];
/** What a field that tells who somebody is would be called. */
const TELLING =
  /name|mail|phone|mobile|address|street|postcode|contact|birth|gender|photo|picture|employer|owner|person|cvr|url|link|web|file|document|idea|story|about|note|comment/i;

/**
 * What blind types (their names begin with Blind) would give away: a field that leads to anything but vocabularies, takes
 * arguments, has a telling name, or is a text that no dictionary holds. Empty is good.
 */
export function blindLeaks(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && isBlind(type.name))
    .flatMap((type) => leaksOf(type as GraphQLObjectType, new Set()));
}

const isBlind = (name: string) => name.startsWith('Blind');

function leaksOf(type: GraphQLObjectType, seen: Set<string>): string[] {
  if (seen.has(type.name)) return [];
  seen.add(type.name);
  return Object.values(type.getFields()).flatMap((field) => leaksOfField(type, field, seen));
}

function leaksOfField(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  seen: Set<string>,
): string[] {
  const name = `${type.name}.${field.name}`;
  const below = getNamedType(field.type);
  const found: string[] = [];
  if (field.args.length > 0) found.push(`${name} takes arguments`);
  if (isBlind(type.name) && TELLING.test(field.name)) found.push(`${name} has a telling name`);
  if (isObjectType(below)) {
    if (OF_LISTS.includes(below.name)) return found;
    if (isBlind(below.name) || VOCABULARY.includes(below.name)) found.push(...leaksOf(below, seen));
    else found.push(`${name} leads to ${below.name}`);
  } else if (!isLeafType(below)) {
    found.push(`${name} leads to ${below.name}`);
  } else if (!isEnumType(below) && isScalarType(below) && isText(type.name, field.name, below.name)) {
    found.push(`${name} is a text no dictionary holds`);
  }
  return found;
}

/** The own id of a blind type, and everything a vocabulary says, are no texts. */
function isText(type: string, field: string, scalar: string): boolean {
  if (NUMBERS.includes(scalar) || VOCABULARY.includes(type)) return false;
  if (scalar === 'ID' && field === 'id') return false;
  return !FROM_DICTIONARIES.includes(`${type}.${field}`);
}
