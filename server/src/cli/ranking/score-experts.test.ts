import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { expertLines } from './expert-lines.ts';
import { type ExpertScores, scoreExperts } from './score-experts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'experts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function scoresOf(...lines: (string | object)[]): Promise<ExpertScores[]> {
  const file = path.join(folder, 'in.jsonl');
  writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  const all: ExpertScores[] = [];
  for await (const scored of scoreExperts(() => expertLines(file))) all.push(scored);
  return all;
}

const EXPERTS = [
  { id: 'dairy', texts: ['Milking robots for dairy farms', 'Cheese and dairies', 'Cows'] },
  { id: 'steel', texts: ['Welding steel frames'] },
  { id: 'silent', texts: [] },
];

describe('scoreExperts', () => {
  it('gives every expert of a line a score, the one who wrote of the need the highest, the silent one 0', async () => {
    const [line] = await scoresOf({ id: 7, text: 'A farmer buys milking robots', experts: EXPERTS });
    expect(line?.id).toBe('7');
    expect(Object.keys(line?.scores ?? {})).toEqual(['dairy', 'steel', 'silent']);
    expect(line?.scores['dairy']).toBeGreaterThan(0.1);
    expect(line?.scores).toMatchObject({ steel: 0, silent: 0 });
  });

  it('scores a need the same wherever its line stands, so that lines can be compared', async () => {
    const one = { id: 'a', text: 'welding', experts: EXPERTS };
    const other = { id: 'b', text: 'cheese', experts: EXPERTS };
    const [first, , third] = await scoresOf(one, '', other, { ...one, id: 'c' });
    expect(third?.scores).toEqual(first?.scores);
  });

  it('takes missing texts for empty ones', async () => {
    const [line] = await scoresOf({
      id: 'a',
      text: null,
      experts: [{ id: 1 }, { id: 2, texts: [null, 'x'] }],
    });
    expect(line?.scores).toEqual({ 1: 0, 2: 0 });
  });

  it('says which line is broken, and how', async () => {
    await expect(scoresOf({ id: 'a', text: '', experts: [] }, '{"id": ')).rejects.toThrow(
      `Line 2 of ${path.join(folder, 'in.jsonl')} is not JSON.`,
    );
    await expect(scoresOf({ id: 'a', text: '', experts: [{ texts: [] }] })).rejects.toThrow(
      '"experts.0.id" is wrong',
    );
  });

  it('says that there is no such file', async () => {
    const nothing = expertLines(path.join(folder, 'nothing.jsonl'));
    await expect(nothing.next()).rejects.toThrow('there is no such file');
  });
});
