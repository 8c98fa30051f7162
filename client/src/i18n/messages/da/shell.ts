/** Words around every page: head, foot, and what is shown when something breaks. */
export const shell = {
  place: 'Herning & Ikast-Brande',
  nav: {
    mentors: 'Mentorer',
    events: 'Arrangementer',
    queue: 'Kø',
    desk: 'Skrivebord',
    mentorsToApprove: 'Godkend mentorer',
    invitations: 'Invitationer',
    my: 'Min side',
    messages: 'Beskeder',
    unreadMessages: '{count, plural, one {# ny} other {# nye}}',
    notifications: 'Nyt til dig',
    unread: '{count, plural, one {# nyhed} other {# nyheder}}',
    logIn: 'Log ind',
    logOut: 'Log ud',
  },
  footer: {
    runBy: 'Hvem står bag',
    runByText:
      'Erhvervsrådet Herning & Ikast-Brande driver Vækstbro sammen med Herning Kommune og Ikast-Brande Kommune.',
    find: 'Find',
    newProfile: 'Opret din profil',
    becomeMentor: 'Bliv mentor',
    about: 'Sådan matcher vi',
    answerTimes: 'Svartider',
    yourRights: 'Dine rettigheder',
    accessibility: 'Tilgængelighedserklæring',
    privacy: 'Sådan bruger vi dine oplysninger',
    noTracking: 'Ingen cookies til sporing, ingen tredjeparter.',
  },
  crash: {
    title: 'Noget gik i stykker',
    lead: 'Fejlen er vores. Det, du har skrevet, er gemt som udkast.',
    reload: 'Hent siden igen',
    home: 'Til forsiden',
  },
} as const;
