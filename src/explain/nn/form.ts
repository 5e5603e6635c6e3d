import type { FormWords } from '../formWords.js';

/** Overskriftene i eit skjema for ei sak på nynorsk. */
export const formWords: FormWords = {
  groups: {
    person: 'Personen',
    permit: 'Opphaldsløyvet',
    family: 'Referansepersonen, for familiemedlemmer',
    settlement: 'Busetjinga',
    household: 'Husstand og barn',
    decision: 'Vedtaket til kommunen',
    work: 'Arbeid',
    programme: 'Introduksjonsprogrammet',
    training: 'Opplæring i norsk og samfunnskunnskap',
  },
  noChild: 'ingen barn',
};
