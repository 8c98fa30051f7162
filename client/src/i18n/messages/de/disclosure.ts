import type { disclosure as source } from '../da/disclosure.ts';
import type { Translated } from '../../translated.ts';

/** Words about who may see what of a person, and who has. */
export const disclosure: Translated<typeof source> = {
  seen: {
    title: 'Wer hat mich gesehen',
    lead: 'Jedes Mal, wenn jemand Ihre Daten aufruft, halten wir es fest: wer, wann und warum.',
    how: 'Sie sehen, wer mit Ihrer Erlaubnis etwas über Sie gesehen hat, und wer dienstlich an Ihrer Anfrage gearbeitet hat. Was für alle offen steht, zählt nicht.',
    sorted: 'Die neuesten zuerst.',
    empty: 'Niemand hat Ihre Daten aufgerufen.',
    emptyAction: 'Sehen, wer es darf',
    times: '{count, plural, one {Einmal} other {#-mal}}',
    at: 'um {times}',
    throughGrant: 'Mit Ihrer Erlaubnis',
    asStaff: 'Dienstlich',
  },
  purpose: {
    ACCOUNT: 'um Ihr Konto zu verwalten',
    MATCHING: 'um jemanden zu finden, der zu Ihnen passt',
    EVENTS: 'um eine Veranstaltung durchzuführen',
    CASE_WORK: 'um Ihre Anfrage zu bearbeiten',
    ADMINISTRATION: 'um Vækstbro zu betreiben',
    COMMUNICATION: 'damit Sie Bescheid bekommen und anderen schreiben können',
    SAFETY: 'um Missbrauch zu verhindern',
    STATISTICS: 'um zu zählen, was getan wird',
  },
  record: {
    MENTOR: 'Ihr Profil als Mentor/in',
    VENTURE: 'Ihre Idee oder Ihr Unternehmen',
    SIGN_UP: 'Ihre Anmeldung',
    PERSON: 'Ihre persönlichen Angaben',
  },
  grants: {
    title: 'Wer darf was sehen',
    lead: 'Manche Angaben sind verschlossen, bis Sie sie für eine bestimmte Person öffnen. Hier sehen Sie, wer die Erlaubnis hat.',
    empty: 'Sie haben für niemanden etwas geöffnet.',
    group: { IDEA: 'Ihre Idee in Ihren eigenen Worten', CONTACT: 'Ihre E-Mail-Adresse' },
    may: '{name} darf sehen: {groups}',
    record: 'Es geht um',
    why: 'Warum',
    since: 'Seit',
    until: 'Bis',
    noEnd: 'Sie es widerrufen oder es von selbst endet',
    consequence: 'Wenn Sie es widerrufen, kann {name} es nicht mehr sehen. Das gilt sofort.',
    withdraw: 'Widerrufen',
    withdrawLabel: 'Widerrufen: {name} darf sehen: {groups}',
    withdrawing: 'Wird widerrufen…',
    dialogTitle: 'Soll {name} es nicht mehr sehen können?',
    dialogText:
      'Das geschieht sofort und lässt sich hier nicht rückgängig machen. {name} erfährt, dass Sie es nicht mehr teilen.',
    confirm: 'Ja, widerrufen',
    keep: 'Nein, behalten',
    done: '{name} kann es nicht mehr sehen.',
    ended: 'Widerrufen oder abgelaufen ({count, number})',
    endedAt: 'Widerrufen am {date}',
    expiredAt: 'Abgelaufen am {date}',
  },
};
