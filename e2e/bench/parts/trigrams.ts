import { type Latency } from '../latency.ts';
import { percentile } from '../statistics.ts';
import { withClient } from '../world.ts';
import { shareOf, type Typing } from './linking-inputs.ts';

const INDEX = `
  create extension if not exists pg_trgm;
  create schema if not exists bench;
  drop table if exists bench.name;
  create table bench.name as
    select l.concept_id, l.text from concept_label l join concept c on c.id = l.concept_id
     where c.scheme in ('OCCUPATION', 'SKILL') and not c.is_group and c.is_current and l.language in ('da', 'en', 'de');
  create index on bench.name using gist (text gist_trgm_ops);
  analyze bench.name;`;

/** More names than concepts are wanted: a concept has several. */
const NEAREST = `
  select concept_id as id from (
    select concept_id, text <-> $1 as distance from bench.name order by text <-> $1 limit 40) near
   group by concept_id order by min(distance) limit 8`;

/** Makes the names ready for pg_trgm, beside the tables of the server. */
export async function indexTrigrams(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, (client) => client.query(INDEX));
}

/** The nearest names by trigrams for what is typed: how long each takes, and how often the right concept is among 8. */
export async function measureTrigrams(
  databaseUrl: string,
  typed: readonly Typing[],
  seconds: number,
): Promise<{ latency: Latency; share: string }> {
  return withClient(databaseUrl, async (client) => {
    const waits: number[] = [];
    const found: Typing[] = [];
    const end = performance.now() + seconds * 1000;
    // All of them once at least, for the share.
    for (let number = 0; number < typed.length || performance.now() < end; number += 1) {
      const typing = typed[number % typed.length] as Typing;
      const asked = performance.now();
      const { rows } = await client.query<{ id: string }>({
        name: 'nearest',
        text: NEAREST,
        values: [typing.text],
      });
      waits.push(performance.now() - asked);
      if (number < typed.length && rows.some(({ id }) => id === typing.conceptId)) found.push(typing);
    }
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(waits, share)) as [
      number,
      number,
      number,
    ];
    return { latency: { count: waits.length, p50, p95, p99 }, share: shareOf(found, typed) };
  });
}
