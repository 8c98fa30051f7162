/** Words about what is listed and is to be confirmed from time to time. */
export const freshness = {
  faded: 'Ikke bekræftet for nylig',
  titleAsked: 'Passer det stadig?',
  lead: 'Vi spørger en gang imellem, så andre kun finder det, der gælder.',
  listing: 'Det drejer sig om',
  lastConfirmed: 'Sidst bekræftet {date}',
  state: {
    FRESH: 'Det er bekræftet.',
    ASKED:
      'Andre kan finde det. Hører vi ikke fra dig, bliver det mærket som ikke bekræftet og til sidst skjult.',
    FADED: 'Andre kan se, at det ikke er bekræftet for nylig. Hører vi ikke fra dig, bliver det skjult.',
    HIDDEN: 'Det er skjult lige nu, så andre ikke finder det. Når du bekræfter, er det fremme igen.',
  },
  confirm: 'Ja, det passer stadig',
  confirming: 'Bekræfter…',
  change: 'Passer det ikke mere? Log ind og ret det.',
  doneTitle: 'Tak, det er bekræftet',
  done: '{title} kan findes af andre. Vi spørger igen, når der er gået en tid.',
  toHome: 'Gå til forsiden',
  deadTitle: 'Linket virker ikke mere',
  dead: 'Måske har du fået en nyere mail. Brug linket i den, eller log ind og bekræft på din egen side.',
  logIn: 'Log ind',
  noticeTitle: 'Passer det stadig, det du har her?',
  notice: 'Bekræft',
  noticeDone: 'Tak, det er bekræftet.',
} as const;
