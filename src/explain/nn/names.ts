// Names that the texts of several rules use.

export const endGoals = {
  work: 'arbeid',
  'higher-education': 'høgare utdanning',
  'higher-vocational-education': 'høgare yrkesfagleg utdanning',
  'vocational-requalification': 'yrkesfagleg rekvalifisering',
  'completed-upper-secondary': 'fullført vidaregåande opplæring',
  'vocational-training': 'fullført fag- og yrkesopplæring med læretid',
  'part-of-upper-secondary': 'delar av vidaregåande opplæring',
  'primary-school': 'grunnskule (heile eller delar)',
} as const;

export const leaveKinds = {
  'own-illness': 'eigen sjukdom',
  'child-illness': 'sjukdom hos barn eller barnepassar',
  pregnancy: 'fri i samband med svangerskap',
  birth: 'fri i samband med fødsel',
  welfare: 'velferdspermisjon',
  'peace-work': 'permisjon for freds- og forsoningsarbeid',
  'long-illness': 'permisjon ved langvarig sjukdom',
  parental: 'omsorgspermisjon',
  'religious-day': 'sjølvvald religiøs høgtidsdag',
  holiday: 'ferie',
  'covid-19': 'fråvær på grunn av covid-19',
  unapproved: 'fråvær utan løyve',
} as const;
