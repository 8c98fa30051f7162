import type { notifications as source } from '../da/notifications.ts';
import type { Translated } from '../../translated.ts';

/** Words of the bell and the page of notifications. */
export const notifications: Translated<typeof source> = {
  title: 'Neues für Sie',
  lead: 'Hier steht, was geschehen ist. Das Wichtigste kommt auch per E-Mail.',
  sorted: 'Die neuesten zuerst.',
  unread: 'Neu',
  markAllRead: 'Alle als gelesen markieren',
  marking: 'Wird markiert…',
  markFailed: 'Das konnten wir nicht speichern. Versuchen Sie es noch einmal.',
  empty: 'Im Moment gibt es nichts Neues für Sie.',
  emptyAction: 'Zu meiner Seite',
  logInFirst: 'Loggen Sie sich ein, um zu sehen, was für Sie neu ist.',
  kind: {
    MATCH_ASKED: 'Sie wurden als Mentor/in vorgeschlagen. Möchten Sie helfen?',
    MATCH_MADE: 'Das passt. Jetzt können Sie einander schreiben.',
    MATCH_DECLINED: 'Eine Mentorin oder ein Mentor hat abgesagt. Schlagen Sie die nächste Person vor.',
    MATCH_ENDED: 'Ein Match ist beendet.',
    QUESTION_ASKED: 'Eine Mentorin oder ein Mentor hat vor dem Start eine Frage an Sie.',
    QUESTION_ANSWERED: 'Ihre Frage wurde beantwortet.',
    PROFILE_CONFIRMED: 'Ihr Profil ist bestätigt. Sie hören innerhalb von zwei Arbeitstagen von uns.',
    MENTOR_APPROVED: 'Sie sind als Mentor/in zugelassen.',
    HAT_GIVEN: 'Sie haben eine neue Rolle bekommen.',
    REQUEST_TURN: 'In einer Anfrage sind Sie an der Reihe.',
    REQUEST_REMINDER: 'Bitte antworten Sie: Die Frist läuft bald ab.',
    REQUEST_HANDED_OVER: 'Die Frist ist ohne Antwort abgelaufen. Sehen Sie, wie es weitergeht.',
    REQUEST_ESCALATED: 'Eine Anfrage wurde nicht rechtzeitig beantwortet. Jemand muss sie übernehmen.',
    REQUEST_CLOSED: 'Eine Anfrage ist abgeschlossen.',
    MESSAGE_RECEIVED: 'Es gibt eine neue Nachricht für Sie.',
    LISTING_CONFIRM: 'Stimmt es noch? Bestätigen Sie mit einem Klick, was Sie hier haben.',
    LISTING_HIDDEN: 'Etwas, das Sie hier haben, ist verborgen, weil es nicht bestätigt wurde.',
    INTRODUCTION_LOST: 'Worauf Sie gewartet haben, ist nicht mehr verfügbar.',
    GRANT_WITHDRAWN: 'Jemand teilt seine Angaben nicht mehr mit Ihnen.',
  },
};
