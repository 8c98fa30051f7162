import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const POSTGRES_UTC = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/;

/** A moment, ISO 8601 in UTC with milliseconds. Takes a Date or PostgreSQL's text of a timestamptz. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment: ISO 8601 in UTC with milliseconds, such as 2026-03-31T08:30:00.000Z.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize(value) {
    // Lists hold hundreds of moments as PostgreSQL's text in UTC, which only has to be spelled another way.
    const [, day, time, fraction = ''] = typeof value === 'string' ? (POSTGRES_UTC.exec(value) ?? []) : [];
    if (day && time) return `${day}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
    const date = value instanceof Date ? value : new Date(String(value));
    if (Number.isNaN(date.getTime())) throw new GraphQLError('A moment in our data cannot be read.');
    return date.toISOString();
  },
  parseValue: (value) => readMoment(value),
  parseLiteral: (node) => readMoment(node.kind === Kind.STRING ? node.value : null),
});

/** A calendar day without time or zone. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, such as 2026-03-31.',
  specifiedByURL: 'https://datatracker.ietf.org/doc/html/rfc3339#section-5.6',
  serialize: (value) => String(value).slice(0, 10),
  parseValue: (value) => readDay(value),
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
});

function readMoment(value: unknown): Date {
  const isMoment =
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(value);
  const date = new Date(isMoment ? value : Number.NaN);
  if (Number.isNaN(date.getTime()) || !isRealDay(String(value).slice(0, 10))) {
    throw new GraphQLError('DateTime takes an ISO 8601 moment with its zone.');
  }
  return date;
}

function readDay(value: unknown): string {
  if (typeof value === 'string' && isRealDay(value)) return value;
  throw new GraphQLError('Date takes a calendar day such as 2026-03-31.');
}

function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
