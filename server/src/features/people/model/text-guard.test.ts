import { describe, expect, it } from '@jest/globals';
import { findDetails, holdsContactDetails, kindsIn, withoutDetails } from '@vaekstbro/schema/text-guard';

/** Written so that no file holds anything of the shape of a CPR number. */
const shape = (date: string, separator: string, rest = '0000') => `${date}${separator}${rest}`;
const cut = (text: string) => findDetails(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** What people write, and what of it is held back; ‹ and › stand around it. */
const HELD_BACK: readonly (readonly [string, string])[] = [
  // E-mail addresses
  ['EMAIL', 'Skriv til ‹karen@traevaerk.dk›, så taler vi.'],
  ['EMAIL', 'Write to ‹Karen.Holm+mentor@trae-vaerk.co.uk›.'],
  ['EMAIL', 'Meine Adresse: ‹jürgen@möbel-müller.de›!'],
  ['EMAIL', '‹karen snabela traevaerk punktum dk›'],
  ['EMAIL', 'jeg hedder ‹karen snabel-a traevaerk.dk›'],
  ['EMAIL', '‹karen(at)traevaerk.dk›'],
  ['EMAIL', '‹karen [at] traevaerk [dot] dk›'],
  ['EMAIL', '‹karen at traevaerk dot com› is best'],
  ['EMAIL', '‹karen {at} traevaerk (punktum) dk›'],
  ['EMAIL', '‹jürgen (ät) moebel punkt de›'],
  ['EMAIL', '‹karen @ traevaerk . dk›'],
  ['EMAIL', '‹k​aren@trae​vaerk.dk›'],
  ['EMAIL', '‹ｋａｒｅｎ＠ｔｒａｅ．ｄｋ›'],
  ['EMAIL', '‹23456789@traevaerk.dk›'],
  // Telephone numbers
  ['PHONE', 'Ring på ‹23456789› efter fire.'],
  ['PHONE', 'Mit nummer: ‹23 45 67 89›.'],
  ['PHONE', '‹2345 6789›'],
  ['PHONE', '‹234 56 789›'],
  ['PHONE', '‹23 456 789›'],
  ['PHONE', '‹23-45-67-89›'],
  ['PHONE', '‹23.45.67.89›'],
  ['PHONE', '‹23/45/67/89›'],
  ['PHONE', '‹2 3 4 5 6 7 8 9›'],
  ['PHONE', '‹2345-6789›'],
  ['PHONE', '‹23 45  67 89›'],
  ['PHONE', 'Tlf.: ‹96282828›'],
  ['PHONE', 'tlf. nr. ‹12 34 56 78›'],
  ['PHONE', '‹+45 96 28 28 28›'],
  ['PHONE', '‹+4596282828›'],
  ['PHONE', '‹0045 96 28 28 28›'],
  ['PHONE', '‹(+45) 96282828›'],
  ['PHONE', 'Call me on ‹+44 20 7946 0958›, please.'],
  ['PHONE', 'Rufen Sie mich an: ‹+49 (0)170 1234567›'],
  ['PHONE', 'Handy ‹0170 1234567›'],
  ['PHONE', 'Büro: ‹030/12345678›'],
  ['PHONE', 'Büro: ‹030 123 4567›'],
  ['PHONE', '‹+30 12 34 56 78›'],
  ['PHONE', 'Siden 2024: ‹23456789›'],
  ['PHONE', 'Vi er 4 og har ‹２３４５６７８９›'],
  ['PHONE', '‹to tre fire fem seks syv otte ni›'],
  ['PHONE', '‹zwei drei vier fünf sechs sieben acht neun›'],
  // Web addresses
  ['WEB', 'Se ‹https://traevaerk.dk/om-os?x=1› først.'],
  ['WEB', '‹http://192.0.2.1/side›'],
  ['WEB', '‹www.traevaerk.dk›'],
  ['WEB', 'Læs mere på ‹traevaerk.dk›.'],
  ['WEB', 'Look at ‹shop.traevaerk.co.uk/about›'],
  ['WEB', '‹möbel-müller.de› hat Bilder'],
  ['WEB', '‹facebook.com/traevaerk›'],
  ['WEB', '‹linkedin.com/in/karen-holm›'],
  ['WEB', 'find os: ‹traevaerk punktum dk›'],
  ['WEB', '‹traevaerk (dot) com›'],
  ['WEB', '‹traevaerk .dk›'],
  ['WEB', 'På Instagram: ‹@karens_trae›'],
  // CPR numbers
  ['CPR', `Mit nummer er ‹${shape('311299', '-')}›, ring endelig.`],
  ['CPR', `‹${shape('010190', '')}›`],
  ['CPR', `‹${shape('01 01 90', ' - ')}›`],
  ['CPR', `Mit nummer er ‹${shape('010190', '.', '1234')}›.`],
  ['CPR', `CPR:‹${shape('010190', '/', '1234')}›`],
  ['CPR', `cpr ‹${shape('010 190', ' ', '1234')}›`],
  ['CPR', `‹${shape('01011990', '-', '1234')}›`],
  ['CPR', `‹${shape('24121990', '-', '1234')}›`],
  ['CPR', `født ‹${shape('24.12.1990', '-', '1234')}›`],
  ['CPR', `‹${Array.from(shape('010190', '', '1234')).join(' ')}›`],
];

/** What looks a little like it, and is nothing of the kind. */
const LEFT_ALONE: readonly string[] = [
  // Numbers of organisations and things
  'CVR 29189919',
  'CVR-nr. 29189919',
  'CVR-nummer: 29 18 99 19',
  'cvr: DK-29189919',
  'DK29189919',
  'SE-nr. 29189919',
  'GLN 5790001330552',
  'ISBN 978-87-02-12345-6',
  'Ordrenr. 23456789',
  'Postnr. 7400-7480',
  '7400 Herning, 7430 Ikast, 7330 Brande',
  // Sums
  'Omsætningen er 25.500.000 kr. om året.',
  'omsætning på kr. 25500000',
  'Vi har brug for 2.500.000,- i lån',
  '25 500 000 kroner',
  'a turnover of €25,500,000',
  'Umsatz von 25.500.000 Euro',
  'mellem 2.500-3.000 kunder',
  '2500-3000 kr. om måneden',
  '20000000 i lån',
  // Days, years and times
  '24.12.2026',
  'den 24-12-2026 kl. 20.30',
  '2026-12-24',
  'fra 2019-2024',
  'in den Jahren 2019–2024',
  '24.12.-27.12.',
  '24.12.2026 – 2030',
  'kl. 20.30-22.00',
  'since 1998, 2004 and 2019',
  // Measures
  'en hal på 23456789 m2',
  '45000 km om året i 12 år',
  '20 x 40 meter, 6 meter høj',
  '56.1361, 8.9738',
  'Vi er 12 og starter i 2027',
  '3 kasser @ 20 kr. De er store',
  // Words
  'f.eks. bl.a. m.m. ca. inkl. A.P. Møller',
  'z.B. d.h. u.a. usw.',
  'e.g. i.e. etc.',
  'Jeg bygger i ASP.NET og Node.js',
  'Det er slut.De næste følger',
  'På et punkt de fleste glemmer',
  'Det er godt at vide',
  'We met at work. Info follows',
  'Det er et vigtigt punktum. De er gode',
  'Vi har et .dk-domæne',
  'en to tre fire, og så ikke mere',
  'Aarhus/Herning/Ikast',
  '112, 114 eller 1813',
  'Team på 4-6 personer, 30-40 timer om ugen',
];

describe('the text guard', () => {
  it.each(HELD_BACK)('holds back %s: %s', (kind, marked) => {
    const [before = '', inside = '', after = ''] = marked.split(/[‹›]/u);
    expect(cut(before + inside + after)).toEqual([[kind, inside]]);
    expect(withoutDetails(before + inside + after)).toBe(`${before}•••${after}`);
  });

  it.each(LEFT_ALONE)('leaves alone: %s', (text) => {
    expect(cut(text)).toEqual([]);
    expect(withoutDetails(text)).toBe(text);
  });

  it('finds everything in a text, in its order, and nothing twice', () => {
    const text = `Karen, karen@trae.dk, 23 45 67 89, trae.dk, cpr ${shape('010190', '-')}`;
    expect(cut(text)).toEqual([
      ['EMAIL', 'karen@trae.dk'],
      ['PHONE', '23 45 67 89'],
      ['WEB', 'trae.dk'],
      ['CPR', shape('010190', '-')],
    ]);
    expect(kindsIn(text)).toEqual(['CPR', 'EMAIL', 'PHONE', 'WEB']);
    expect(withoutDetails(text)).toBe('Karen, •••, •••, •••, cpr •••');
  });

  it('tells a way to be reached from a CPR number', () => {
    expect(holdsContactDetails(shape('010190', '-'))).toBe(false);
    expect(holdsContactDetails('23 45 67 89')).toBe(true);
  });

  it('reads the longest text anybody can send in no time', () => {
    const worst = [
      'a'.repeat(6000),
      '1'.repeat(6000),
      '1 '.repeat(3000),
      'a.'.repeat(3000),
      'a '.repeat(3000),
      'en '.repeat(2000),
      ' at '.repeat(1500),
      '@a'.repeat(3000),
    ];
    const began = performance.now();
    for (const text of worst) findDetails(text);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
