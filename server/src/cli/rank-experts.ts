import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readArguments, runCommand } from './command.ts';
import { seconds } from './progress.ts';
import { expertLines } from './ranking/expert-lines.ts';
import { fromCaller } from './ranking/from-caller.ts';
import { scoreExperts } from './ranking/score-experts.ts';
import { Stop } from './sentence.ts';

const HELP = `
pnpm --filter server rank-experts --data <in.jsonl> --out <out.jsonl>: scores how well experts' texts fit a need, with
the function that scores mentors' cases.

Each line in:   {"id": …, "text": "the need", "experts": [{"id": …, "texts": ["…", …]}]}
Each line out:  {"id": …, "scores": {"<expert id>": 0…1}}

  --data FILE   the lines to read, Danish, English or German
  --out FILE    the lines to write; what was in it is gone
  --help, -h    this text
`;
const TELL_EVERY = 100;

/** Reads, scores, writes. */
async function rankExperts(): Promise<void> {
  const { values } = readArguments({
    help: HELP,
    options: { data: { type: 'string' }, out: { type: 'string' } },
  });
  if (!values.data || !values.out)
    throw new Stop('Say which file to read (--data) and which to write (--out). --help says more.');
  const [data, out] = [fromCaller(values.data), fromCaller(values.out)];
  if (data === out) throw new Stop('--data and --out are the same file.');
  const began = performance.now();
  let done = 0;
  async function* written() {
    for await (const scored of scoreExperts(() => expertLines(data))) {
      done += 1;
      if (done % TELL_EVERY === 0) process.stderr.write(`  … ${done} lines\n`);
      yield `${JSON.stringify(scored)}\n`;
    }
  }
  await pipeline(Readable.from(written()), createWriteStream(out));
  process.stderr.write(`  ✓ ${done} lines (${seconds(performance.now() - began)})\n`);
}

await runCommand(rankExperts);
