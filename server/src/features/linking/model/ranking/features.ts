import { covered, headsMeet } from './alignment.ts';
import { CHANNELS, type Channels, type Heard } from './channels.ts';
import type { Families } from './families.ts';
import { byGroup } from './group-features.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import type { Shortlist } from './shortlist.ts';
import type { LabelRow } from './labels.ts';
import type { ReadTitle } from './title-reader.ts';

/** What is known of a concept before any title is read. */
export interface ConceptFacts {
  readonly narrower: number;
  readonly skills: number;
  readonly foreignLabels: number;
}

/** All that the features of one title's candidates are made from. */
export interface Seen {
  readonly heard: Heard;
  readonly list: Shortlist;
  readonly channels: Channels;
  readonly families: Families;
  readonly facts: readonly ConceptFacts[];
}

/** The named numbers of one candidate; the same names in the same order for every one. */
export type Features = Record<string, number>;

const LABELS_READ = 3;
/** The most that letters and words together can give. */
const MOST_WORDING = 2;

/** Looks at one candidate closely. */
export function featuresOf(concept: number, seen: Seen): Features {
  const closest = closestLabels(concept, seen);
  const wording = byLabels(closest, seen);
  return {
    ...byChannels(concept, seen),
    ...wording,
    ...byPreferred(concept, seen),
    ...byOtherLabels(concept, seen),
    ...byFamily(concept, seen),
    ...byFacts(concept, seen),
    ...together(concept, seen, wording),
  };
}

function byChannels(concept: number, { heard, list }: Seen): Features {
  const features: Features = {};
  for (const channel of CHANNELS) {
    const score = heard.scores[channel][concept]!;
    features[channel] = score;
    features[`${channel} of highest`] = score / list.highest[channel];
    features[`${channel} rank`] = list.ranks[channel].get(concept) ?? 0;
  }
  return features;
}

/** The labels of a concept that are worded most like the title. */
export function closestLabels(concept: number, { channels, heard }: Seen, count = LABELS_READ): LabelRow[] {
  return channels.rowsOf[concept]!.slice()
    .sort((a, b) => heard.wording[b]! - heard.wording[a]! || a - b)
    .slice(0, count)
    .map((row) => channels.labels.rows[row]!);
}

function byLabels(labels: readonly LabelRow[], { heard, channels }: Seen) {
  const title = heard.title;
  const compared = labels.map((label) => compare(title, label, channels.rarity));
  const most = (name: keyof ReturnType<typeof compare>) =>
    compared.reduce((highest, one) => Math.max(highest, one[name]), 0);
  const aligned = compared.reduce(
    (best, one) => (one.title + one.label > best.title + best.label ? one : best),
    { title: 0, label: 0 },
  );
  return {
    spelling: most('spelling'),
    'same words': most('sameWords'),
    'same stems': most('sameStems'),
    'same stems reordered': most('reordered'),
    'same as preferred': most('sameAsPreferred'),
    'title covered': aligned.title,
    'label covered': aligned.label,
    'both covered': aligned.title * aligned.label,
    head: most('head'),
    beginning: most('beginning'),
    ending: most('ending'),
  };
}

function compare(
  title: ReadTitle,
  { title: label, isPreferred }: LabelRow,
  rarity: (stem: string) => number,
) {
  const [a, b] = [written(title), written(label)];
  const sameStems = title.key === label.key ? 1 : 0;
  return {
    spelling: jaroWinkler(a, b),
    sameWords: a === b ? 1 : 0,
    sameStems,
    reordered: sorted(title.key) === sorted(label.key) ? 1 : 0,
    sameAsPreferred: isPreferred ? sameStems : 0,
    title: covered(title, label, rarity),
    label: covered(label, title, rarity),
    head: headsMeet(title, label),
    beginning: common(a, b, (text, at) => text.charCodeAt(at)) / Math.max(1, a.length),
    ending: common(a, b, (text, at) => text.charCodeAt(text.length - 1 - at)) / Math.max(1, a.length),
  };
}

const written = ({ words }: ReadTitle) => words.map(({ folded }) => folded).join(' ');
const sorted = (key: string) => key.split(' ').sort().join(' ');

function common(a: string, b: string, letter: (text: string, at: number) => number): number {
  const shorter = Math.min(a.length, b.length);
  let count = 0;
  while (count < shorter && letter(a, count) === letter(b, count)) count += 1;
  return count;
}

function byPreferred(concept: number, { channels, heard, list }: Seen): Features {
  const row = channels.rowsOf[concept]![0];
  const words = row === undefined ? 0 : channels.labels.rows[row]!.title.words.length;
  return {
    'preferred letters': row === undefined ? 0 : heard.letters[row]!,
    'preferred words': row === undefined ? 0 : heard.words[row]!,
    'preferred wording of highest': row === undefined ? 0 : heard.wording[row]! / list.highest.wording,
    'length of preferred': words,
  };
}

function byOtherLabels(concept: number, { channels, heard, list }: Seen): Features {
  const rows = channels.rowsOf[concept]!;
  const close = rows.filter((row) => heard.wording[row]! > 0.5 * list.highest.wording).length;
  return {
    'close labels': Math.log1p(close),
    'share of close labels': rows.length === 0 ? 0 : close / rows.length,
    labels: Math.log1p(rows.length),
  };
}

function byFamily(concept: number, { families, heard, list }: Seen): Features {
  const groupScore = (group: number) => (group < 0 ? 0 : (heard.scores.wording[group]! / MOST_WORDING) ** 4);
  return {
    relatives: list.near[concept]!,
    'relatives, wide': list.wide[concept]!,
    'its group is meant': groupScore(families.near[concept]!),
    'its wide group is meant': groupScore(families.wide[concept]!),
    ...byGroup(families.near[concept]!, list.groups),
  };
}

function byFacts(concept: number, { facts, families }: Seen): Features {
  const isOne = 1 - families.isGroup[concept]!;
  const { narrower, skills, foreignLabels } = facts[concept]!;
  return {
    'directly below a group': isOne * families.isDirect[concept]!,
    narrower: isOne * Math.log1p(narrower),
    skills: isOne * Math.log1p(skills),
    'foreign labels': isOne * Math.log1p(foreignLabels),
  };
}

/** Two signs at once say more than each alone. */
function together(
  concept: number,
  { heard, list, families }: Seen,
  closest: ReturnType<typeof byLabels>,
): Features {
  const wording = heard.scores.wording[concept]! / MOST_WORDING;
  const meaning = heard.scores.meaning[concept]!;
  const foreign = heard.scores.foreign[concept]!;
  const sound = heard.scores.sound[concept]!;
  const length = Math.log1p(heard.title.words.length);
  return {
    'wording²': wording ** 2,
    'wording⁴': wording ** 4,
    'meaning²': meaning ** 2,
    'meaning⁴': meaning ** 4,
    'meaning of highest⁸': (meaning / list.highest.meaning) ** 8,
    'wording of highest⁴': (heard.scores.wording[concept]! / list.highest.wording) ** 4,
    'sound²': sound ** 2,
    'sound × meaning': sound * meaning,
    'meaning × wording': meaning * wording,
    'meaning × both covered': meaning * closest['both covered'],
    'meaning × head': meaning * closest.head,
    'meaning × foreign': meaning * foreign,
    'wording × foreign': wording * foreign,
    'meaning × length': meaning * length,
    'both covered × length': closest['both covered'] * length,
    'same stems × length': closest['same stems'] * length,
    'same stems × meaning': closest['same stems'] * meaning,
    'wording × directly below a group': wording * families.isDirect[concept]!,
  };
}
