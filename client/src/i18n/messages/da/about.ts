/** How matching works, for everyone to read; the EU AI Act's idea of openness, kept whatever the method. */
export const about = {
  title: 'Sådan matcher vi',
  lead: 'Maskinen regner, et menneske foreslår, og I bestemmer begge to. Her er hele regnestykket.',
  looks: {
    title: 'Det ser vi på',
    text: '<p>Vi sammenligner det, du har brug for, med det, mentoren har prøvet:</p><ul><li><b>Emner:</b> Har mentoren hjulpet med det, du mangler? Vi ser på de tre erfaringer, der ligger tættest på.</li><li><b>Fag og kompetencer:</b> Har mentoren vist det, du søger, eller noget, der ligger tæt på? Vi læser det også i det, I selv skriver.</li><li><b>Branche:</b> Kender mentoren din branche eller en, der ligner?</li><li><b>Hvor langt du er:</b> Har mentoren prøvet det, du står i nu?</li><li><b>Sprog:</b> I skal have et sprog til fælles.</li><li><b>Rejsetid:</b> Hvor længe tager det at mødes? Vi regner i minutter, ikke kilometer.</li><li><b>Plads:</b> Har mentoren tid til én mere?</li></ul>',
  },
  counts: {
    title: 'Sådan tæller det',
    text: '<p>Noget <b>skal</b> passe, for eksempel sproget. Resten tæller meget, noget eller lidt. Pointene lægges sammen til et tal fra 0 til 100, og du kan altid se, hvor hvert point kommer fra: hvad der passer, hvad der mangler, og hvad vi ikke ved. Mentoren ser det samme som dig.</p><p>Reglerne har numre. Et gammelt forslag beholder de regler, det blev lavet med.</p>',
  },
  never: {
    title: 'Det ser vi aldrig på',
    text: '<p>Alder, køn, oprindelse, helbred, navn og billede. Heller ikke på, hvordan du skriver.</p>',
  },
  people: {
    title: 'Det er mennesker, der beslutter',
    text: '<p>En rådgiver vælger forslaget. Vælger rådgiveren en anden end den øverste, skriver hun hvorfor. Mentoren svarer ja, spørger først eller siger nej med en grund. Ingen får noget at vide om dig ud over det, der skal til for at svare, før I begge har sagt ja.</p>',
  },
  sources: {
    title: 'Kilder',
    text: '<p>Kortet bygger på data fra DAGI (Danmarks Administrative Geografiske Inddeling), Klimadatastyrelsen. Skriften er IBM Plex Sans (SIL Open Font License). Vækstbro er fri software under MPL-2.0.</p>',
    esco: 'Denne tjeneste bruger Europa-Kommissionens klassifikation ESCO.',
    version: 'ESCO {version}, hentet {date}.',
    own: 'Ordlisten over fag og kompetencer er vores egen. Den peger på de samme begreber i ESCO.',
  },
} as const;
