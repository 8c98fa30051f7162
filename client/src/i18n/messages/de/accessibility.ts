import type { accessibility as source } from '../da/accessibility.ts';
import type { Translated } from '../../translated.ts';

export const accessibility: Translated<typeof source> = {
  title: 'Erklärung zur Barrierefreiheit',
  lead: 'Alle sollen Vækstbro nutzen können. Hier steht, wie weit wir sind und wie Sie uns Bescheid geben, wenn etwas nicht funktioniert.',
  status: {
    title: 'Wie barrierefrei ist die Seite?',
    text: '<p>Die Wirtschaftsförderung Herning & Ikast-Brande macht Vækstbro nach dem dänischen Gesetz Nr. 692 vom 8. Juni 2018 über die Barrierefreiheit von Websites und mobilen Anwendungen öffentlicher Stellen zugänglich.</p><p>Die Seite ist so gebaut, dass sie WCAG 2.2 auf Stufe AA erfüllt: Alles geht allein mit der Tastatur und mit einem Screenreader, Text lässt sich auf 400 Prozent vergrößern, und Farbe steht nie allein.</p><p>Uns sind keine Inhalte bekannt, die nicht zugänglich sind.</p>',
  },
  made: {
    title: 'Woher wissen wir das?',
    text: '<p>Jede Seite wird bei jeder Änderung automatisch auf Dänisch, Englisch und Deutsch geprüft: mit dem Werkzeug axe, allein mit der Tastatur und auf einem 320 Punkte breiten Bildschirm. Die Erklärung beruht auf unserer eigenen Bewertung.</p>',
  },
  tell: {
    title: 'Geben Sie uns Bescheid',
    text: '<p>Schreiben Sie an <mail></mail>. Sagen Sie uns, um welche Seite es geht und was Sie tun wollten. Wir antworten innerhalb von fünf Arbeitstagen, und Sie erhalten den Inhalt in einer Form, die für Sie passt.</p>',
  },
  complain: {
    title: 'Hilft Ihnen unsere Antwort nicht?',
    text: '<p>Die dänische <digst>Digitalisierungsbehörde</digst> überwacht das Gesetz. Bei ihr können Sie sich beschweren, wenn unsere Antwort Ihnen nicht hilft.</p>',
  },
  date: 'Die Erklärung wurde am {date} erstellt.',
};
