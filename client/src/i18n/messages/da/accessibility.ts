/** The accessibility statement that webtilgængelighedsloven (lov nr. 692 af 8. juni 2018) asks for. */
export const accessibility = {
  title: 'Tilgængeligheds\u00aderklæring',
  lead: 'Vækstbro skal kunne bruges af alle. Her står, hvor langt vi er, og hvordan du siger til, hvis noget ikke virker for dig.',
  status: {
    title: 'Hvor tilgængelig er siden?',
    text: '<p>Erhvervsrådet Herning & Ikast-Brande gør Vækstbro tilgængelig efter lov nr. 692 af 8. juni 2018 om tilgængelighed af offentlige organers websteder og mobilapplikationer.</p><p>Siden er bygget til at overholde standarden WCAG 2.2 på niveau AA: alt kan gøres med tastatur alene, alt kan læses op af en skærmlæser, tekst kan forstørres til 400 procent, og farve står aldrig alene.</p><p>Vi kender ikke til indhold, der ikke er tilgængeligt.</p>',
  },
  made: {
    title: 'Hvordan ved vi det?',
    text: '<p>Hver side afprøves automatisk på dansk, engelsk og tysk, hver gang vi ændrer noget: med værktøjet axe, med tastatur alene og på en skærm, der er 320 punkter bred. Erklæringen bygger på vores egen vurdering.</p>',
  },
  tell: {
    title: 'Sig til, hvis noget ikke virker',
    text: '<p>Skriv til <mail></mail>. Fortæl, hvilken side det drejer sig om, og hvad du ville gøre. Vi svarer inden for fem hverdage, og du kan få indholdet på en måde, der passer dig.</p>',
  },
  complain: {
    title: 'Får du ikke svar, du kan bruge?',
    text: '<p>Digitaliseringsstyrelsen fører tilsyn med loven. Du kan skrive til webtilgængelighedstilsynet hos <digst>Digitaliseringsstyrelsen</digst>, hvis du ikke er tilfreds med vores svar.</p>',
  },
  date: 'Erklæringen er lavet den {date}.',
} as const;
