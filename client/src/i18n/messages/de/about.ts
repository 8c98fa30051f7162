import type { about as source } from '../da/about.ts';
import type { Translated } from '../../translated.ts';

export const about: Translated<typeof source> = {
  title: 'So bringen wir zusammen',
  lead: 'Die Maschine rechnet, ein Mensch schlägt vor, und Sie entscheiden beide. Hier steht die ganze Rechnung.',
  looks: {
    title: 'Worauf wir achten',
    text: '<p>Wir vergleichen, was Sie brauchen, mit dem, was die Mentorin oder der Mentor erlebt hat:</p><ul><li><b>Themen:</b> Gibt es Erfahrung mit dem, was Ihnen fehlt? Wir nehmen die drei Erfahrungen, die am nächsten liegen.</li><li><b>Berufe und Fähigkeiten:</b> Wurde das gezeigt, was Sie suchen, oder etwas Ähnliches? Wir lesen es auch in dem, was Sie beide schreiben.</li><li><b>Branche:</b> Ist Ihre Branche oder eine ähnliche bekannt?</li><li><b>Wie weit Sie sind:</b> Wurde das, worin Sie gerade stecken, schon erlebt?</li><li><b>Sprache:</b> Sie brauchen eine gemeinsame Sprache.</li><li><b>Fahrzeit:</b> Wie lange dauert es, sich zu treffen? Wir zählen Minuten, nicht Kilometer.</li><li><b>Platz:</b> Ist noch Zeit für eine weitere Person?</li></ul>',
  },
  counts: {
    title: 'Wie es zählt',
    text: '<p>Manches <b>muss</b> passen, etwa die Sprache. Das Übrige zählt viel, mittel oder wenig. Die Punkte ergeben zusammen eine Zahl von 0 bis 100, und Sie sehen immer, woher jeder Punkt kommt: was passt, was fehlt und was wir nicht wissen. Die andere Seite sieht dasselbe wie Sie.</p><p>Die Regeln sind nummeriert. Ein alter Vorschlag behält die Regeln, nach denen er entstanden ist.</p>',
  },
  never: {
    title: 'Worauf wir nie achten',
    text: '<p>Alter, Geschlecht, Herkunft, Gesundheit, Name und Bild. Auch nicht darauf, wie Sie schreiben.</p>',
  },
  people: {
    title: 'Menschen entscheiden',
    text: '<p>Eine Beraterin oder ein Berater wählt den Vorschlag. Ist es nicht der oberste, wird begründet, warum. Die Antwort ist Ja, eine Rückfrage oder ein Nein mit Grund. Niemand erfährt mehr über Sie, als für die Antwort nötig ist, bis beide zugesagt haben.</p>',
  },
  sources: {
    title: 'Quellen',
    text: '<p>Die Karte beruht auf Daten von DAGI, dem dänischen Register der Verwaltungsgrenzen, der dänischen Behörde für Klimadaten. Die Schrift ist IBM Plex Sans (SIL Open Font License). Vækstbro ist freie Software unter MPL-2.0.</p>',
    esco: 'Dieser Dienst nutzt die ESCO-Klassifikation der Europäischen Kommission.',
    version: 'ESCO {version}, übernommen am {date}.',
    own: 'Das Verzeichnis der Berufe und Fähigkeiten ist unser eigenes. Es verweist auf dieselben Begriffe in ESCO.',
  },
};
