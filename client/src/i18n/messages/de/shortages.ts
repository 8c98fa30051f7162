import type { Translated } from '../../translated.ts';
import type { shortages as source } from '../da/shortages.ts';

/** Words of the list of what is asked for and not found. */
export const shortages: Translated<typeof source> = {
  title: 'Fehlende Kompetenzen',
  lead: 'Wobei Menschen um Hilfe bitten und wie viele Mentoren sie geben können. Was am meisten fehlt, steht oben.',
  notYours: 'Die Liste ist für Berater und für alle, die die Entwicklung der Region verfolgen.',
  filters: 'Auswahl',
  town: 'Ort',
  wholeRegion: 'Ganze Region',
  scheme: 'Art',
  allSchemes: 'Alle Arten',
  schemes: {
    TOPIC: 'Themen',
    OCCUPATION: 'Berufe',
    SKILL: 'Fähigkeiten',
  },
  counted: 'Gezählt am {date}.',
  captionRegion: 'Fehlende Kompetenzen in der ganzen Region',
  captionTown: 'Fehlende Kompetenzen in {town}',
  competence: 'Kompetenz',
  asked: 'Bitten um Hilfe',
  found: 'Mentoren mit freien Plätzen',
  foundHere: 'Mentoren mit freien Plätzen am Ort',
  foundInRegion: 'In der ganzen Region',
  nobody: 'niemand',
  hidden: 'nicht gezeigt',
  ratio: 'Was das heißt',
  ratioNoneFound: 'Niemand kann helfen',
  ratioNobody: '{asked, number} bitten darum, und niemand kann helfen',
  ratioSome: 'Auf jeden, der helfen kann, kommen {ratio} Anfragen',
  ratioFew: '{asked, number} bitten darum, und wenige können helfen',
  fewTitle: 'Außerdem von wenigen gefragt',
  few: 'Nach jeder davon fragen weniger als fünf, deshalb zeigen wir keine Zahlen: {names}.',
  onlyFew: 'Zurzeit gibt es keine, nach der fünf oder mehr fragen.',
  empty: 'Hier fehlt nichts, oder es wurde noch nicht gezählt. Wir zählen jede Nacht.',
  clear: 'Ganze Region zeigen',
  howTitle: 'So zählen wir',
  how: {
    asked:
      'Gezählt werden Gründerinnen und Gründer, die gerade auf einen Mentor warten. Jede Person zählt einmal je Kompetenz.',
    found:
      'Mentoren zählen, wenn sie freigegeben sind, einen freien Platz haben und die Kompetenz in ihren Erfahrungen zeigen. Sie zählen an dem Ort, an dem sie sind.',
    small:
      'Weniger als fünf Menschen werden nicht als Zahl gezeigt. Auch manche größere Zahl ist verborgen, damit niemand die kleinen ausrechnen kann.',
    night: 'Wir zählen jede Nacht.',
  },
  pool: '{count, plural, =0 {Kein Mentor passt.} one {Nur ein Mentor passt.} other {Nur # Mentoren passen.}}',
  poolMissing: 'Es fehlt: {topics}.',
  poolLink: 'Ansehen, was in der Region fehlt',
  my: 'Fehlende Kompetenzen',
  myText: 'Wobei Menschen um Hilfe bitten und wie wenige sie geben können.',
  myAction: 'Liste ansehen',
};
