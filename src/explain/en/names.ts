// Names that the texts of several rules use.

export const endGoals = {
  work: 'work',
  'higher-education': 'higher education',
  'higher-vocational-education': 'higher vocational education',
  'vocational-requalification': 'vocational requalification',
  'completed-upper-secondary': 'completed upper secondary education',
  'vocational-training': 'completed vocational training with apprenticeship',
  'part-of-upper-secondary': 'part of upper secondary education',
  'primary-school': 'primary and lower secondary school (all or part)',
} as const;

export const leaveKinds = {
  'own-illness': 'own illness',
  'child-illness': 'illness of a child or of the child’s carer',
  pregnancy: 'time off during pregnancy',
  birth: 'time off at birth',
  welfare: 'welfare leave',
  'peace-work': 'leave for peace and reconciliation work',
  'long-illness': 'leave for long illness',
  parental: 'parental leave',
  'religious-day': 'religious day of one’s own choice',
  holiday: 'holiday',
  'covid-19': 'absence because of covid-19',
  unapproved: 'absence without permission',
} as const;
