/** Words of empty buildings: barns, halls and premises. */
export const premises = {
  rule: {
    title: 'Darf das Gebäude anders genutzt werden?',
    lead: 'Beantworten Sie einige Fragen und sehen Sie, was § 37 des dänischen Planungsgesetzes zu einem leeren Gebäude auf dem Land sagt. „Weiß nicht“ ist immer erlaubt. Wir speichern nichts.',
    place: 'Frage {step} von {steps}',
    told: 'Das haben Sie geantwortet',
    change: 'Ändern',
    whole: 'Sie haben alles beantwortet',
    wholeText:
      'Drucken Sie die Antwort aus oder speichern Sie den Link aus der Adresszeile, und nehmen Sie sie zum Gespräch mit der Kommune mit.',
    answeredOn: 'Beantwortet am {date}.',
    print: 'Drucken',
    startOver: 'Neu beginnen',
    verdict: 'Die Antwort lautet',
    soFar: 'Bisher',
    open: 'Noch nicht entschieden',
    openText: 'Beantworten Sie den Rest, dann sehen Sie, was die Regel sagt.',
    decides: 'Entscheidend ist, dass dies nicht erfüllt ist:',
    findOut: 'Fragen Sie die Kommune, ob dies erfüllt ist:',
    guidance: 'Eine Orientierung, keine Entscheidung. Die Kommune entscheidet.',
    conditions: 'Die Bedingungen, eine nach der anderen',
    notes: 'Denken Sie auch daran',
    isDeciding: 'Entscheidet die Antwort',
    citation: 'Planungsgesetz {citation}',
    law: 'Nach dem <act>dänischen Planungsgesetz</act>, <da>{number}</da> (vom {dated}). Den Gesetzestext haben wir zuletzt am {readOn} gelesen.',
    cite: { subsection: ' Abs. ', subsectionAlone: 'Abs. ', number: ' Nr. ', and: 'und' },
    letter: {
      title: 'Entwurf der Anzeige',
      text: 'Die Kommune muss es vorher erfahren (§ 38 des Gesetzes). Ändern Sie den Text, kopieren Sie ihn und senden Sie ihn an Ihre Kommune. Er ist dänisch, wie die Kommune ihn braucht. Wir senden ihn nicht.',
      label: 'Anzeige, auf Dänisch',
      copy: 'Text kopieren',
      copied: 'Der Text ist kopiert.',
    },
    answer: {
      PROBABLY_YES: 'Wahrscheinlich ja',
      ASK_MUNICIPALITY: 'Fragen Sie die Kommune',
      NEEDS_PERMIT: 'Braucht eine Landzonengenehmigung',
    },
    answerText: {
      PROBABLY_YES:
        'Das Gebäude kann wahrscheinlich ohne Landzonengenehmigung genutzt werden. Die neue Nutzung ist der Kommune vorher anzuzeigen.',
      ASK_MUNICIPALITY: 'Etwas ist nicht bekannt, oder das Gesetz lässt es offen.',
      NEEDS_PERMIT:
        'Sie können bei der Kommune eine Landzonengenehmigung beantragen. Diese Regel allein reicht nicht.',
    },
    state: { HOLDS: 'Erfüllt', FAILS: 'Nicht erfüllt', UNKNOWN: 'Nicht bekannt' },
    question: {
      ZONE: 'Liegt das Gebäude in der Landzone?',
      FORMER_USE: 'Wofür wurde das Gebäude genutzt?',
      USE: 'Wofür soll das Gebäude genutzt werden?',
      LARGE_SHOP: 'Wird das Geschäft größer als 250 m²?',
      OTHER_DWELLING: 'Ist schon ein anderes früheres Gebäude des Hofes eine Wohnung geworden?',
      BUILT: 'Wann wurde das Gebäude errichtet?',
      BUILT_FOR_FARM_BUSINESS:
        'Wurde es ohne Landzonengenehmigung für einen Betrieb mit mehreren Höfen errichtet?',
      SUBSTANTIAL_REBUILD: 'Wird viel um- oder angebaut?',
      COAST: 'Liegt das Gebäude an der Küste?',
      NOISE_AREA: 'Liegt es in einem Gebiet mit Fluglärm?',
    },
    hint: {
      ZONE: 'Fast alles außerhalb der Orte ist Landzone. Die Plankarte der Kommune zeigt die Zone.',
      FORMER_USE: 'Stall, Scheune, Maschinenhalle, Schule, Molkerei …',
      USE: 'Wählen Sie, was am nächsten kommt.',
      LARGE_SHOP:
        'Das Gesetz spricht von „kleineren Geschäften“. Kommunen verstehen darunter meist höchstens 250 m².',
      OTHER_DWELLING:
        'Nur ein früheres Gebäude eines Grundstücks kann nach dieser Regel eine Wohnung werden.',
      BUILT: 'Das Baujahr steht im dänischen Gebäuderegister (BBR).',
      BUILT_FOR_FARM_BUSINESS: 'Seit Juni 2017 darf ein Betrieb über mehrere Höfe hinweg bauen.',
      SUBSTANTIAL_REBUILD:
        'Neue Fenster, Tore, Dämmung und Innenwände sind selten viel. Abreißen und neu bauen ist viel.',
      COAST: 'Die Kommunen Herning und Ikast-Brande haben keine Küste.',
      NOISE_AREA:
        'Rund um Karup gibt es zum Beispiel ein solches Gebiet. Gleiches gilt für andere Gebiete, die § 37 Abs. 6 nennt.',
    },
    option: {
      RURAL: 'Ja, in der Landzone',
      TOWN_OR_SUMMER: 'Nein, im Ort oder Sommerhausgebiet',
      REDUNDANT_FARM: 'Landwirtschaft, die es nicht mehr braucht',
      OTHER_REDUNDANT: 'Etwas anderes, das es nicht mehr braucht',
      STILL_IN_USE: 'Es wird noch so genutzt, wie es gebaut wurde',
      CRAFT_OR_INDUSTRY: 'Werkstatt, Handwerk oder Produktion',
      STORAGE: 'Lager',
      OFFICE: 'Büro',
      LIBERAL_PROFESSION: 'Freier Beruf, etwa Praxis oder Architekturbüro',
      SMALL_SHOP: 'Geschäft',
      ASSOCIATION_OR_LEISURE: 'Verein oder Freizeit',
      DWELLING: 'Wohnung',
      OTHER: 'Etwas anderes',
      BEFORE_MID_2017: 'Vor dem 15. Juni 2017',
      MORE_THAN_FIVE_YEARS_AGO: 'Später, aber vor mehr als fünf Jahren',
      WITHIN_FIVE_YEARS: 'In den letzten fünf Jahren',
      NOT_YET: 'Es ist noch nicht gebaut',
      AWAY: 'Nein',
      COASTAL_ZONE: 'In der Küstenzone (bis 3 km), außerhalb eines Entwicklungsgebiets',
      BEACH_OR_DUNES: 'Innerhalb der Strandschutz- oder Dünenlinie',
      YES: 'Ja',
      NO: 'Nein',
      UNKNOWN: 'Weiß nicht',
    },
    condition: {
      RURAL_ZONE:
        'Das Gebäude liegt in der Landzone. Sonst gilt die Regel nicht, und der Bebauungsplan entscheidet.',
      NO_LONGER_NEEDED: 'Das Gebäude wird für seinen früheren Zweck nicht mehr gebraucht.',
      LISTED_USE: 'Die neue Nutzung gehört zu denen, die das Gesetz nennt.',
      SMALL_SHOP: 'Das Geschäft ist ein kleineres.',
      ONE_DWELLING: 'Höchstens eines der früheren Gebäude des Grundstücks wird eine Wohnung.',
      EXISTING_BUILDING: 'Das Gebäude steht bereits.',
      OLDER_THAN_FIVE_YEARS: 'Das Gebäude ist älter als fünf Jahre.',
      NOT_FOR_FARM_BUSINESS:
        'Das Gebäude wurde nicht ohne Genehmigung für einen Betrieb über mehrere Höfe errichtet.',
      NO_SUBSTANTIAL_REBUILD: 'Das Gebäude wird nicht wesentlich um- oder angebaut.',
      AWAY_FROM_COAST:
        'Das Gebäude liegt nicht an der Küste, wo die Regel nur für landwirtschaftliche Gebäude gilt.',
      NOT_ON_BEACH: 'Geschäft oder Wohnung liegen nicht innerhalb der Dünen- oder Strandschutzlinie.',
      NO_NOISE_AREA: 'Das Gebäude liegt in keinem der Gebiete, die § 37 Abs. 6 nennt.',
    },
    note: {
      NOTIFY_FIRST:
        'Zeigen Sie die neue Nutzung der Kommune an, bevor Sie beginnen. Sie hat zwei Wochen Zeit für einen Einwand.',
      OTHER_PERMITS:
        'Auch eine Baugenehmigung kann nötig sein, und Regeln zu Umwelt, Natur, Straßen und Brandschutz gelten weiter.',
      LATER_EXTENSION:
        'Ein Betrieb, der nach dieser Regel eingezogen ist, kann später in der Regel um bis zu 500 m² erweitern.',
      OUTDOOR_STORE:
        'Ein kleineres Außenlager, das nicht stört, kann möglich sein. Die Kommune bestimmt Näheres.',
    },
  },
};
