import type { FormWords } from '../formWords.js';

/** Overskriftene i et skjema for en sak på bokmål. */
export const formWords: FormWords = {
  groups: {
    person: 'Personen',
    permit: 'Oppholdstillatelsen',
    family: 'Referansepersonen, for familiemedlemmer',
    settlement: 'Bosettingen',
    household: 'Husstand og barn',
    decision: 'Kommunens vedtak',
    work: 'Arbeid',
    programme: 'Introduksjonsprogrammet',
    training: 'Opplæring i norsk og samfunnskunnskap',
  },
  noChild: 'ingen barn',
};
