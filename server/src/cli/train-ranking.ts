import { writeFileSync } from 'node:fs';
import { readEscoFolder } from '../features/vocabulary/esco/read-esco-folder.ts';
import { inCheckout } from './checkout.ts';
import { readArguments, runCommand } from './command.ts';
import { step } from './progress.ts';
import { type Figures, FIGURES, meansOf } from './ranking/figures.ts';
import { fit } from './ranking/fit.ts';
import { fromCaller } from './ranking/from-caller.ts';
import { countriesIn, type Country, examplesOf, judge, rankOfRight } from './ranking/training-set.ts';
import { Stop } from './sentence.ts';

const FILE = inCheckout('server/src/features/linking/model/ranking/coefficients.json');
const HELP = `
pnpm --filter server train-ranking --data <folder> --esco <folder> --date <yyyy-mm-dd>: finds the weights of the
ranking's features from countries' judged titles, and tells how well they carry over: for each country, trained on the
others. Writes coefficients.json, which is reviewed like code. The same input gives the same file.

  --data FOLDER   holds one folder a country, <country>_q_<language>_c_<language>
  --esco FOLDER   a folder of ESCO's files
  --date DATE     what the file is to be dated
  --version WORD  what the training set is called
  --only-figures  tells the figures and writes nothing
  --help, -h      this text
`;
const PENALTY = 5e-2;

/** Judges, tries, trains, writes. */
async function trainRanking(): Promise<void> {
  const { values } = readArguments({
    help: HELP,
    options: {
      data: { type: 'string' },
      esco: { type: 'string' },
      date: { type: 'string' },
      version: { type: 'string', default: 'melo-tuning 2024' },
      'only-figures': { type: 'boolean' },
    },
  });
  if (!values.data || !values.esco)
    throw new Stop('Say where the titles are (--data) and where ESCO is (--esco).');
  const known = await readEscoFolder(fromCaller(values.esco));
  const countries: Country[] = [];
  for (const place of countriesIn(fromCaller(values.data)))
    countries.push(await step(`${place.name} is looked at`, () => Promise.resolve(judge(place, known))));
  tellFigures(countries);
  if (values['only-figures']) return;
  if (!/^\d{4}-\d\d-\d\d$/.test(values.date ?? ''))
    throw new Stop('--date is to be a day such as 2026-11-23.');
  const weights = await step('all countries are learnt from', () => Promise.resolve(train(countries)));
  const features = countries[0]?.features ?? [];
  const trained = {
    trainedOn: {
      set: `job titles of ${countries.map(({ name }) => name).join(', ')} linked to ESCO by experts (MELO benchmark)`,
      version: values.version,
      date: values.date,
      command: 'pnpm --filter server train-ranking',
    },
    weights: Object.fromEntries(features.map((name, at) => [name, Number(weights[at]!.toFixed(4))])),
  };
  writeFileSync(FILE, `${JSON.stringify(trained, null, 2)}\n`);
}

function train(countries: readonly Country[]): Float64Array {
  return fit(examplesOf(countries), countries[0]?.features.length ?? 0, PENALTY);
}

/** Every country by weights that have not seen it. */
function tellFigures(countries: readonly Country[]): void {
  const each = countries.map((country) => {
    const weights = train(countries.filter((other) => other !== country));
    const means = meansOf(country.queries.map((query) => figuresOfRank(rankOfRight(query, weights))));
    process.stdout.write(`  ${country.name.padEnd(6)}${told(means)}\n`);
    return means;
  });
  process.stdout.write(`  mean  ${told(meansOf(each))}\n`);
}

function figuresOfRank(rank: number): Figures {
  const within = (most: number) => (rank <= most ? 1 : 0);
  return { MRR: 1 / rank, MAP: 1 / rank, 'A@1': within(1), 'A@5': within(5), 'recall@40': within(40) };
}

function told(means: Figures): string {
  return FIGURES.filter((figure) => figure !== 'MAP')
    .map((figure) => `${figure} ${means[figure].toFixed(4)}`)
    .join('   ');
}

await runCommand(trainRanking);
