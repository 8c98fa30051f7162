import { LIMITS } from '@vaekstbro/schema/limits';

export type PasswordFlaw = 'TOO_SHORT' | 'TOO_LONG' | 'PASSWORD_TOO_COMMON';

/** Words that stand first in every list of leaked passwords, in the languages of the region, and words of this product. */
const COMMON_WORDS = [
  ...[
    'password',
    'passord',
    'passwort',
    'kodeord',
    'adgangskode',
    'kennwort',
    'hemmelig',
    'geheim',
    'secret',
  ],
  ...[
    'welcome',
    'velkommen',
    'willkommen',
    'hello',
    'hej',
    'hallo',
    'login',
    'admin',
    'administrator',
    'test',
    'demo',
  ],
  ...[
    'letmein',
    'iloveyou',
    'jegelskerdig',
    'elsker',
    'sommer',
    'summer',
    'vinter',
    'winter',
    'efteraar',
    'foraar',
  ],
  ...[
    'football',
    'fodbold',
    'monkey',
    'dragon',
    'sunshine',
    'princess',
    'master',
    'shadow',
    'michael',
    'qwerty',
  ],
  ...['danmark', 'denmark', 'danish', 'dansk', 'midtjylland', 'herning', 'ikast', 'brande', 'jylland', 'fcm'],
  ...[
    'vaekstbro',
    'vækstbro',
    'vekstbro',
    'vaekst',
    'vækst',
    'bro',
    'erhvervshus',
    'erhverv',
    'mentor',
    'business',
  ],
  ...['my', 'mit', 'min', 'mein', 'the', 'and', 'og', 'er', 'is', 'i', 'a', 'abc', 'xyz'],
].sort((a, b) => b.length - a.length);

/** Rows of keys and of counting; whoever walks along them chose no password. */
const WALKS = [
  '0123456789012345678901234567890',
  'abcdefghijklmnopqrstuvwxyzæøå',
  'qwertyuiopåasdfghjklæøzxcvbnm',
];

const LOOKALIKES: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  $: 's',
  '5': 's',
  '7': 't',
};

/**
 * Says what is wrong with a new password, or null when it is good: at least twelve characters of any kind, and nothing
 * that is guessed first (NIST SP 800-63B 3.1.1.2: no rules of composition, but a list of refused ones).
 * `own` are the person's name and e-mail address, which are guessed first too.
 */
export function passwordFlaw(password: string, own: readonly string[]): PasswordFlaw | null {
  const length = [...password.normalize('NFC')].length;
  if (length < LIMITS.password.min) return 'TOO_SHORT';
  if (length > LIMITS.password.max) return 'TOO_LONG';
  return isGuessedFirst(password, own) ? 'PASSWORD_TOO_COMMON' : null;
}

function isGuessedFirst(password: string, own: readonly string[]): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  const ownWords = own
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2);
  // Signs and digits stand for letters within a word; behind it they are a year or a flourish.
  const word = plain.replace(/[^\p{L}]+$/u, '') || plain;
  return [withoutSigns(plain), withoutSigns(withoutLookalikes(word))].some(
    (text) => isRepetition(text) || isWalk(text) || isMadeOf(text, [...ownWords, ...COMMON_WORDS]),
  );
}

function withoutLookalikes(text: string): string {
  return [...text].map((character) => LOOKALIKES[character] ?? character).join('');
}

function withoutSigns(text: string): string {
  return text.replace(/[\p{P}\p{Z}\p{Sm}\p{Sc}\p{Sk}]+/gu, '') || text;
}

function isRepetition(text: string): boolean {
  return /^(.{1,5}?)\1+$/u.test(text);
}

function isWalk(text: string): boolean {
  const backwards = [...text].reverse().join('');
  return WALKS.some((walk) => walk.includes(text) || walk.includes(backwards));
}

/** Whether nothing but known words and digits is left when the longest known words are taken out one by one. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  let rest = text;
  for (const word of words.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(word, ' ');
  return /^[\d ]*$/.test(rest);
}
