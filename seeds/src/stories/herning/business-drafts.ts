/** A business of the story before it is written down: what its owner would tell. All of them are invented. */
export interface BusinessDraft {
  readonly company: string;
  readonly industry: string;
  readonly town: string;
  readonly employees: string;
  readonly turnover: string;
  readonly profit: string;
  readonly price: string;
  readonly reason: string;
  readonly horizon: string;
  readonly language: 'da' | 'en' | 'de';
  readonly facts: string;
  readonly figures: string | null;
}

type Told = readonly [
  company: string,
  industry: string,
  town: string,
  bands: string,
  reason: string,
  horizon: string,
  facts: string,
  figures?: string,
];

const SIZES = ['SOLO', 'UP_TO_4', 'UP_TO_9', 'UP_TO_19', 'UP_TO_49', 'MORE'];
const TURNOVERS = ['UP_TO_1M', 'UP_TO_5M', 'UP_TO_10M', 'UP_TO_25M', 'UP_TO_50M', 'OVER_50M'];
const PROFITS = ['NONE', 'UP_TO_250K', 'UP_TO_500K', 'UP_TO_1M', 'UP_TO_3M', 'OVER_3M'];
const PRICES = ['UP_TO_500K', 'UP_TO_1M', 'UP_TO_2M', 'UP_TO_5M', 'UP_TO_10M', 'OVER_10M', 'UNDECIDED'];

/** The four digits of `bands` are size, turnover, profit and price, each by its place on its scale. */
const TOLD: readonly Told[] = [
  [
    'Rundstål & Søn ApS',
    'metal',
    'aulum',
    '2233',
    'RETIREMENT',
    'YEAR',
    'Vi drejer og fræser dele til landbrugsmaskiner. Tre store kunder har været med i over ti år, og værkstedet er lejet med god plads til flere maskiner.',
    'De sidste tre år har givet 620.000, 710.000 og 680.000 før skat. Maskinerne står til 1,4 mio.',
  ],
  [
    'Hammerklang Smedeværk ApS',
    'metal',
    'herning',
    '1122',
    'RETIREMENT',
    'HALF_YEAR',
    'Trapper, gelændere og reparationer for håndværkere. To svende bliver gerne, og ordrebogen rækker fire måneder frem.',
    'Omsætning omkring 3 mio. Ejeren tager 480.000 i løn.',
  ],
  [
    'Plovfuren Maskiner ApS',
    'metal',
    'kibaek',
    '2334',
    'NEW_PLANS',
    'TWO_YEARS',
    'Vi bygger specialmaskiner til gartnerier og sælger halvdelen til Tyskland. Tegningerne er vores egne.',
    'Overskud 900.000 i et godt år. Lageret er 1,1 mio. værd.',
  ],
  [
    'Gnisten Svejseteknik ApS',
    'metal',
    'ikast',
    '1222',
    'OTHER',
    'YEAR',
    'Svejsning af rustfrit stål til fødevarefabrikker, mest faste aftaler om vedligehold.',
  ],
  [
    'Vestjysk Fjederfabrik ApS',
    'metal',
    'sunds',
    '3344',
    'RETIREMENT',
    'TWO_YEARS',
    'Fjedre i små serier, som ingen andre gider lave. Medarbejderne kan det hele, men sælgeren er ejeren selv.',
    'Bruttofortjeneste 7 mio., resultat 1,2 mio.',
  ],
  [
    'Pladekløften ApS',
    'metal',
    'vildbjerg',
    '1121',
    'NEW_PLANS',
    'HALF_YEAR',
    'Tyndplade og kantbukning for ventilationsfirmaer. Nem at flytte, hvis man vil.',
  ],
  [
    'Høvlspånen Møbler ApS',
    'furniture',
    'ikast',
    '2223',
    'RETIREMENT',
    'YEAR',
    'Spiseborde af egetræ til danske butikker. Egen model, som har solgt i tolv år.',
    'Dækningsgrad omkring 42 procent.',
  ],
  [
    'Egefinér Snedkeri ApS',
    'furniture',
    'bording',
    '1222',
    'RETIREMENT',
    'YEAR',
    'Inventar til klinikker og kontorer. To lærlinge og en formand, der kender hver kunde.',
  ],
  [
    'Polsterhjørnet ApS',
    'furniture',
    'herning',
    '0110',
    'RETIREMENT',
    'HALF_YEAR',
    'Ombetrækning af stole og sofaer. Kunderne kommer af sig selv, og lejen er lav.',
  ],
  [
    'Trådrullen Tekstil ApS',
    'textile',
    'herning',
    '2333',
    'GROWTH',
    'YEAR',
    'Arbejdstøj til plejehjem og hoteller, syet i Litauen og pakket her. Webshop og to store rammeaftaler.',
    'Rammeaftalerne løber i to år endnu.',
  ],
  [
    'Maskefald Strik ApS',
    'textile',
    'ikast',
    '1122',
    'RETIREMENT',
    'YEAR',
    'Strikkede plaider og huer til gavebutikker. Maskinerne er gamle og gode.',
  ],
  [
    'Knaphullet ApS',
    'textile',
    'hammerum',
    '0110',
    'NEW_PLANS',
    'HALF_YEAR',
    'Systue med tilpasning for tre butikker. Kan passes af én.',
  ],
  [
    'Murskeen Byg ApS',
    'construction',
    'herning',
    '2333',
    'RETIREMENT',
    'YEAR',
    'Om- og tilbygning for private. Fem svende, egne biler og ordrer til et halvt år.',
    'Ingen gæld ud over bilerne.',
  ],
  [
    'Tagryggen Tømrer ApS',
    'construction',
    'lind',
    '2333',
    'RETIREMENT',
    'TWO_YEARS',
    'Tage og kviste, mest for almene boliger. Vi har vundet tre udbud i år.',
  ],
  [
    'Rørbøjningen VVS ApS',
    'construction',
    'brande',
    '2233',
    'NEW_PLANS',
    'YEAR',
    'Varmepumper og service på fjernvarme. 400 serviceaftaler følger med.',
    'Serviceaftalerne giver 900.000 om året.',
  ],
  [
    'Kabelbakken El ApS',
    'construction',
    'vildbjerg',
    '1222',
    'RETIREMENT',
    'HALF_YEAR',
    'Elinstallation for landmænd og små fabrikker. To montører og et godt ry.',
  ],
  [
    'Malerspanden ApS',
    'construction',
    'sunds',
    '1121',
    'RETIREMENT',
    'YEAR',
    'Maling og spartling for boligforeninger. Aftalen med den største løber i tre år.',
  ],
  [
    'Brolæggeren i Engen ApS',
    'construction',
    'aulum',
    '2222',
    'OTHER',
    'YEAR',
    'Indkørsler og pladser, sæson fra marts til november. Maskinparken er ny.',
  ],
  [
    'Surdejen Bageri ApS',
    'food',
    'herning',
    '2222',
    'NEW_PLANS',
    'HALF_YEAR',
    'Bageri med butik og levering til fire caféer. Bagerne møder klokken to og vil gerne blive.',
    'Butikken omsætter for 5,1 mio.',
  ],
  [
    'Krydderkværnen ApS',
    'food',
    'ikast',
    '1223',
    'GROWTH',
    'TWO_YEARS',
    'Krydderiblandinger til slagtere. Opskrifterne og etiketterne følger med, og salget vokser.',
  ],
  [
    'Honningtavlen ApS',
    'food',
    'kibaek',
    '0111',
    'RETIREMENT',
    'YEAR',
    'Biavl og honning med eget mærke i 60 butikker. Kan drives ved siden af et job.',
  ],
  [
    'Væksthusglas Gartneri ApS',
    'farming',
    'brande',
    '2222',
    'RETIREMENT',
    'TWO_YEARS',
    'Krydderurter i potter til to kæder. Varmen kommer fra naboens biogas.',
  ],
  [
    'Solkrogen Energi ApS',
    'energy',
    'herning',
    '2334',
    'GROWTH',
    'YEAR',
    'Solceller på haller og gårde. Vi sætter op og servicerer, og efterspørgslen er større end holdet.',
  ],
  [
    'Hjørneskabet Butik ApS',
    'retail',
    'herning',
    '1121',
    'RETIREMENT',
    'HALF_YEAR',
    'Brugskunst og gaver midt i byen, og en webshop med hver fjerde ordre.',
  ],
  [
    'Cykelventilen ApS',
    'retail',
    'ikast',
    '1121',
    'RETIREMENT',
    'YEAR',
    'Cykler, elcykler og værksted. Værkstedet giver mest.',
  ],
  [
    'Foderhuset ApS',
    'wholesale',
    'aulum',
    '2433',
    'NEW_PLANS',
    'TWO_YEARS',
    'Foder og udstyr til heste over hele landet. Lager på 1.200 kvm i lejet hal.',
  ],
  [
    'Kølevognen Transport ApS',
    'transport',
    'herning',
    '3333',
    'RETIREMENT',
    'YEAR',
    'Køletransport for tre fødevarefirmaer, otte biler og faste ruter.',
    'Bilerne er leaset; resultat 700.000.',
  ],
  [
    'Kromutter Gæstgiveri ApS',
    'hospitality',
    'vildbjerg',
    '2221',
    'NEW_PLANS',
    'HALF_YEAR',
    'Kro med selskaber hver weekend og syv værelser. Køkkenchefen bliver.',
  ],
  [
    'Kodestumpen IT ApS',
    'it',
    'herning',
    '1223',
    'NEW_PLANS',
    'YEAR',
    'Drift og hjemmesider for halvtreds små firmaer på fast abonnement. Kan drives hvorfra som helst.',
    'Abonnementerne giver 1,9 mio. om året.',
  ],
  [
    'Farvelade Reklame ApS',
    'design-media',
    'herning',
    '1122',
    'RETIREMENT',
    'YEAR',
    'Skilte, bilreklame og messestande. Egen printer og montør.',
  ],
  [
    'Regnestokken Bogføring ApS',
    'consulting',
    'ikast',
    '1122',
    'RETIREMENT',
    'TWO_YEARS',
    'Bogføring for firs små kunder, de fleste på femte år. Kunderne forventer at blive.',
  ],
  [
    'Rygsøjlen Klinik ApS',
    'health',
    'herning',
    '1122',
    'NEW_PLANS',
    'YEAR',
    'Klinik med tre behandlere i lejede lokaler og venteliste hver måned.',
  ],
];

const IN_ENGLISH = new Map([
  [
    'Kodestumpen IT ApS',
    'Operations and websites for fifty small companies on subscription. It can be run from anywhere.',
  ],
  [
    'Trådrullen Tekstil ApS',
    'Workwear for care homes and hotels, sewn in Lithuania and packed here. An online shop and two large framework agreements.',
  ],
]);
const IN_GERMAN = new Map([
  [
    'Plovfuren Maskiner ApS',
    'Wir bauen Sondermaschinen für Gärtnereien und verkaufen die Hälfte nach Deutschland. Die Zeichnungen gehören uns.',
  ],
]);

/** The businesses of the story, by number. */
export const BUSINESSES: readonly BusinessDraft[] = TOLD.map(
  ([company, industry, town, bands, reason, horizon, facts, figures = null]) => {
    const [size = 0, turnover = 0, profit = 0, price = 0] = [...bands].map(Number);
    const [english, german] = [IN_ENGLISH.get(company), IN_GERMAN.get(company)];
    return {
      ...{ company, industry, town, reason, horizon, figures },
      employees: SIZES[size] ?? 'SOLO',
      turnover: TURNOVERS[turnover] ?? 'UP_TO_1M',
      profit: PROFITS[profit] ?? 'NONE',
      price: PRICES[price] ?? 'UNDECIDED',
      language: english ? 'en' : german ? 'de' : 'da',
      facts: english ?? german ?? facts,
    };
  },
);
