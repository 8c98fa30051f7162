/** A venture of the story and what it needs. */
export interface VentureDraft {
  readonly idea: string;
  readonly industry: string;
  readonly stage: 'IDEA' | 'STARTING' | 'RUNNING';
  readonly topics: readonly string[];
}

const venture = (
  industry: string,
  stage: VentureDraft['stage'],
  topics: string,
  idea: string,
): VentureDraft => ({
  industry,
  stage,
  topics: topics.split(' '),
  idea,
});

/** The first two are Mette's and Yusuf's. */
export const VENTURES: readonly VentureDraft[] = [
  venture(
    'textile',
    'STARTING',
    'export-germany pricing',
    'Strik og webshop. Jeg strikker selv og sælger mine egne opskrifter og færdige trøjer og vil gerne til Tyskland.',
  ),
  venture(
    'food',
    'STARTING',
    'budget first-customer',
    'Food truck i Aulum med mad fra Damaskus. Jeg har vognen, men ikke de faste pladser.',
  ),
  venture(
    'it',
    'IDEA',
    'first-customer software pitch',
    'Software til maskinstationer, så chaufføren kan se opgaver og marker på telefonen.',
  ),
  venture(
    'metal',
    'RUNNING',
    'buying-business financing',
    'Jeg er smed og vil købe den smedje, jeg arbejder i. Ejeren går på pension om to år.',
  ),
  venture(
    'food',
    'IDEA',
    'quality product-development',
    'Sennep og sylt på grøntsager, som ellers bliver kasseret.',
  ),
  venture(
    'hospitality',
    'STARTING',
    'marketing first-customer',
    'Gårdferie i to ombyggede stalde ved Skarrild.',
  ),
  venture(
    'health',
    'STARTING',
    'first-customer pricing',
    'Træning for folk med slidgigt, i små hold og tæt på, hvor de bor.',
  ),
  venture(
    'retail',
    'RUNNING',
    'e-commerce marketing',
    'Garnbutik i Ikast, som skal have en webshop, der kan følge med.',
  ),
  venture(
    'construction',
    'STARTING',
    'pricing contracts',
    'Tømrer med speciale i at lave gamle stuehuse tætte og varme.',
  ),
  venture(
    'design-media',
    'IDEA',
    'patents product-development',
    'Lamper af fiskenet. Jeg har tre prototyper og en butik, der vil sælge dem.',
  ),
  venture('farming', 'STARTING', 'sales networks', 'Grøntsagskasser fra marken til 80 familier i Herning.'),
  venture(
    'transport',
    'STARTING',
    'budget financing',
    'Cykelbude med varer fra byens butikker, levering samme dag.',
  ),
  venture(
    'education',
    'IDEA',
    'company-form pricing',
    'Dansk på arbejdspladsen: korte kurser i kantinen for nye kolleger.',
  ),
  venture(
    'energy',
    'IDEA',
    'grants patents',
    'En boks, der viser en landmand, hvornår strømmen er billigst, og tænder for pumpen.',
  ),
  venture(
    'textile',
    'IDEA',
    'production purchasing',
    'Arbejdstøj til kvinder i håndværk. Jeg har tegnet kollektionen og mangler en fabrik.',
  ),
  venture(
    'consulting',
    'STARTING',
    'networks sales',
    'Jeg hjælper små fabrikker med papirerne, når de vil sælge til det offentlige.',
  ),
  venture(
    'furniture',
    'STARTING',
    'pricing production',
    'Borde af elm fra træer, der alligevel skal fældes.',
  ),
  venture('it', 'STARTING', 'financing hiring', 'Et program, der lægger vagtplaner for små plejehjem.'),
  venture(
    'food',
    'RUNNING',
    'hiring leadership',
    'Bageri i Bording, som er vokset fra to til ni ansatte på et år.',
  ),
  venture(
    'plastics',
    'RUNNING',
    'sustainability grants',
    'Vi støber plastdele og vil bruge vores eget spild igen.',
  ),
];

/** More words for the same wish, so that sixty ventures do not sound alike. */
export const OPENINGS = [
  'Jeg er lige begyndt.',
  'Vi er to om det.',
  'Jeg har prøvet det af i weekenderne.',
  'Det begyndte ved køkkenbordet.',
  'Jeg har sparet op til det første år.',
] as const;
