import { fold } from '../words/index.ts';
import type { LabelLanguage } from '../labels/label-list.ts';

/** Words everybody uses of any business. Alone they name no trade; inside of a longer name they count as others do. */
const WEAK: Readonly<Record<LabelLanguage, string>> = {
  da: 'hjælp hjælpe hjælper støtte støtter lære lærer lært arbejde arbejder arbejdet arbejdede bygge bygger bygget lave laver lavet starte starter startet åbne åbner åbnet drive driver drevet sælge sælger solgt købe køber købt bruge bruger brugt finde finder fundet skabe skaber skabt levere leverer leveret tilbyde tilbyder søge søger ønske ønsker vil skal mangler mangle få får fik komme kommer gå går stå stå står gøre gør være bliver blive firma virksomhed virksomheder forretning forretninger kunde kunder produkt produkter vare varer ide ideer projekt projekter medarbejder medarbejdere ansatte person personer menneske mennesker folk familie familier hus hjem by byen lokale lokaler område området tid dag uge måned penge pris sted del måde system systemer type gruppe hold mål plan planer emne spørgsmål svar information materiale service ting partner partnere ven venner selv egen egne ny nye god godt stor store lille små mange flere alle hele meget bedre bedst første anden nogle noget andre online digital digitale lokal lokale kreativ ansvar møde møder erfaring erfaringer uddannet uddannelse faglært',
  en: 'help helping support learn learning work worker working build building builder make maker making start starter open run runner running sell seller selling buy buyer use user find create creator deliver offer seek want need get go do be become company business firm shop customer client product goods idea project employee staff person people human family house home town place area time day week month money price part way system type group team goal plan subject question answer information material service thing partner friend own new good big small many more all whole much better best first second some other online digital local creative responsibility meeting experience educated education skilled lead leader',
  de: 'hilfe helfen helfer unterstützen lernen lehren arbeit arbeiten arbeiter bauen bauer machen macher starten öffnen führen betreiben verkaufen verkäufer kaufen käufer nutzen nutzer finden schaffen liefern anbieten suchen wollen brauchen bekommen gehen tun sein werden firma unternehmen betrieb geschäft laden kunde kunden produkt produkte ware waren idee ideen projekt projekte mitarbeiter angestellte person personen mensch menschen leute familie familien haus heim stadt ort raum räume gebiet zeit tag woche monat geld preis teil art weise system systeme typ gruppe team ziel plan pläne thema frage antwort information material dienst ding partner freund eigen eigene neu neue gut groß große klein kleine viele mehr alle ganze sehr besser best erste zweite einige andere online digital lokal kreativ verantwortung treffen erfahrung ausgebildet ausbildung gelernt gelernter',
};

const SETS = new Map<LabelLanguage, ReadonlySet<string>>();

/** Whether a folded word is too common to name anything by itself. */
export function isWeak(folded: string, language: LabelLanguage): boolean {
  let set = SETS.get(language);
  if (!set) SETS.set(language, (set = new Set(WEAK[language].split(' ').map(fold))));
  return set.has(folded);
}
