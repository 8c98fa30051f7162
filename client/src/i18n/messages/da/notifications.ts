/** Words of the bell and the page of notifications. */
export const notifications = {
  title: 'Beskeder',
  lead: 'Her står det, der er nyt til dig. Du får det vigtigste på mail også.',
  sorted: 'De nyeste øverst.',
  unread: 'Ny',
  markAllRead: 'Markér alle som læst',
  marking: 'Markerer…',
  markFailed: 'Vi kunne ikke gemme det. Prøv igen.',
  empty: 'Der er ingen beskeder til dig lige nu.',
  emptyAction: 'Gå til min side',
  logInFirst: 'Log ind for at se dine beskeder.',
  kind: {
    MATCH_ASKED: 'Du er foreslået som mentor. Vil du hjælpe?',
    MATCH_MADE: 'I er et match. Nu kan I skrive til hinanden.',
    MATCH_DECLINED: 'En mentor sagde nej tak. Find den næste.',
    MATCH_ENDED: 'Et match er slut.',
    QUESTION_ASKED: 'En mentor har et spørgsmål til dig, før I går i gang.',
    QUESTION_ANSWERED: 'Der er svar på dit spørgsmål.',
    PROFILE_CONFIRMED: 'Din profil er bekræftet. Du hører fra os inden for to hverdage.',
    MENTOR_APPROVED: 'Du er godkendt som mentor.',
    HAT_GIVEN: 'Du har fået en ny rolle.',
  },
} as const;
