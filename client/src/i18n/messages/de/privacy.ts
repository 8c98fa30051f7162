import type { privacy as source } from '../da/privacy.ts';
import type { Translated } from '../../translated.ts';

export const privacy: Translated<typeof source> = {
  title: 'So verwenden wir Ihre Daten',
  lead: 'Kurz gesagt: Wir fragen nur, was nötig ist, zeigen es nur denen, die es brauchen, und Sie können es jederzeit einsehen, berichtigen oder löschen lassen.',
  who: {
    title: 'Wer ist verantwortlich?',
    text: '<p>Verantwortlich ist die Wirtschaftsförderung Herning & Ikast-Brande. Fragen richten Sie bitte an <mail></mail>.</p>',
  },
  what: {
    title: 'Was speichern wir, und warum?',
    text: '<ul><li><b>Ihr Profil</b> (Name, E-Mail, Idee, Branche, Ort und was Sie brauchen): damit wir jemanden für Sie finden.</li><li><b>Ihr Profil als Mentor/in</b> (Name, Erfahrungen, Ort, Sprachen und für wie viele Sie Zeit haben): damit andere Sie finden. Ihre E-Mail-Adresse wird nicht gezeigt.</li><li><b>Ihre Anmeldung</b> (Name, E-Mail und gewählte Programmpunkte): damit Sie einen Platz und ein Ticket haben.</li><li><b>Ihr Zugang</b>: damit nur Sie auf Ihre Seite kommen.</li></ul><p>Rechtsgrundlage sind Ihr Wunsch nach Unterstützung und unsere Aufgabe der Wirtschaftsförderung (Artikel 6 Absatz 1 Buchstaben b und e DSGVO). Geben Sie nie eine Personennummer an.</p>',
  },
  sees: {
    title: 'Wer sieht sie?',
    text: '<ul><li>Die Beraterinnen und Berater der Wirtschaftsförderung sehen Ihr Profil.</li><li>Wer als Mentor/in gefragt wird, sieht Ihre Idee, Ihren Ort, Ihren Bedarf und Ihren Vornamen. Nachname und E-Mail-Adresse erst, wenn beide zugesagt haben.</li><li>Wer eine Veranstaltung ausrichtet, sieht die Anmeldungen.</li></ul><p>Wir geben Ihre Daten an niemanden sonst weiter, und keine andere Seite erfährt, dass Sie hier waren.</p>',
  },
  browser: {
    title: 'In Ihrem Browser',
    text: '<p>Wir verwenden ein einziges Cookie, und nur wenn Sie sich einloggen. Ihr Browser merkt sich die gewählte Sprache und Entwürfe. Entwürfe verschwinden, wenn Sie sie senden, sich ausloggen, oder nach 14 Tagen. Wir messen nicht, was Sie tun.</p>',
  },
  rights: {
    title: 'Ihre Rechte',
    text: '<p>Sie können Auskunft, Berichtigung, Löschung und Übertragung verlangen und widersprechen. Schreiben Sie an <mail></mail>. Sind Sie mit der Antwort nicht zufrieden, können Sie sich bei der <datatilsynet>dänischen Datenschutzbehörde</datatilsynet> beschweren.</p>',
  },
};
