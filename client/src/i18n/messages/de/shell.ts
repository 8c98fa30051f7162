import type { shell as source } from '../da/shell.ts';
import type { Translated } from '../../translated.ts';

export const shell: Translated<typeof source> = {
  place: 'Herning & Ikast-Brande',
  nav: {
    mentors: 'Mentoren',
    businesses: 'Nachfolge',
    jobs: 'Jobs',
    events: 'Veranstaltungen',
    queue: 'Warteschlange',
    desk: 'Arbeitsplatz',
    mentorsToApprove: 'Mentoren freigeben',
    invitations: 'Einladungen',
    my: 'Meine Seite',
    messages: 'Nachrichten',
    unreadMessages: '{count, plural, one {# neue} other {# neue}}',
    notifications: 'Neues für Sie',
    unread: '{count, plural, one {# Neuigkeit} other {# Neuigkeiten}}',
    logIn: 'Einloggen',
    logOut: 'Ausloggen',
  },
  footer: {
    runBy: 'Wer dahintersteht',
    runByText:
      'Die Wirtschaftsförderung Herning & Ikast-Brande betreibt Vækstbro gemeinsam mit den beiden Kommunen.',
    find: 'Finden',
    newProfile: 'Profil anlegen',
    becomeMentor: 'Mentor/in werden',
    about: 'So bringen wir zusammen',
    answerTimes: 'Antwortzeiten',
    yourRights: 'Ihre Rechte',
    accessibility: 'Erklärung zur Barrierefreiheit',
    privacy: 'So verwenden wir Ihre Daten',
    noTracking: 'Keine Tracking-Cookies, keine Dritten.',
  },
  crash: {
    title: 'Etwas ist kaputtgegangen',
    lead: 'Der Fehler liegt bei uns. Ihre Eingaben sind als Entwurf gespeichert.',
    reload: 'Seite neu laden',
    home: 'Zur Startseite',
  },
};
