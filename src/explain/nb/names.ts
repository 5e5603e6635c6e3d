// Names that the texts of several rules use.

export const endGoals = {
  work: 'arbeid',
  'higher-education': 'høyere utdanning',
  'higher-vocational-education': 'høyere yrkesfaglig utdanning',
  'vocational-requalification': 'yrkesfaglig rekvalifisering',
  'completed-upper-secondary': 'fullført videregående opplæring',
  'vocational-training': 'fullført fag- og yrkesopplæring med læretid',
  'part-of-upper-secondary': 'deler av videregående opplæring',
  'primary-school': 'grunnskole (hele eller deler)',
} as const;

export const leaveKinds = {
  'own-illness': 'egen sykdom',
  'child-illness': 'barns eller barnepassers sykdom',
  pregnancy: 'fri i forbindelse med svangerskap',
  birth: 'fri i forbindelse med fødsel',
  welfare: 'velferdspermisjon',
  'peace-work': 'permisjon for freds- og forsoningsarbeid',
  'long-illness': 'permisjon ved langvarig sykdom',
  parental: 'omsorgspermisjon',
  'religious-day': 'selvvalgt religiøs høytidsdag',
  holiday: 'ferie',
  'covid-19': 'fravær på grunn av covid-19',
  unapproved: 'fravær uten tillatelse',
} as const;
