import type { Language } from '../calendar/format.js';

/** The texts of the page around the tables. */
export interface PageWords {
  readonly title: (year: string) => string;
  readonly lead: (year: string) => string;
  readonly skip: string;
  readonly contents: string;
  readonly mainFindings: (year: string) => string;
  readonly heldBack: string;
  readonly participation: string;
  readonly results: string;
  readonly table: (number: string) => string;
  readonly figure: (number: string) => string;
  readonly numbersOf: string;
  readonly description: string;
  readonly about: string;
  readonly rounding: string;
  readonly symbols: string;
}

/** The texts of the page in the three languages. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  nb: {
    title: (year) => `Introduksjonsprogrammet i ${year}`,
    lead: (year) => `Deltakelse i introduksjonsprogrammet i ${year}, og resultater for dem som avsluttet programmet i løpet av året. Regnet ut fra registeropplysninger.`,
    skip: 'Hopp til innholdet',
    contents: 'Innhold',
    mainFindings: (year) => `Hovedfunn ${year}`,
    heldBack: 'Funn som bygger på tall som ikke vises eller ikke finnes, er utelatt.',
    participation: 'Deltakelse i introduksjonsprogrammet',
    results: 'Deltakere som avsluttet introduksjonsprogrammet',
    table: (number) => `Tabell ${number}`,
    figure: (number) => `Figur ${number}`,
    numbersOf: 'Tallene i figuren',
    description: 'Tallene står i tabellen under figuren.',
    about: 'Om tallene',
    rounding: 'Hver andel er avrundet for seg. Andeler som hører sammen, trenger derfor ikke å bli 100 til sammen.',
    symbols: 'I stedet for et tall kan det stå «:» (vises ikke av hensyn til personvernet), «.» (ingen å regne andelen av) eller «..» (opplysningene mangler).',
  },
  nn: {
    title: (year) => `Introduksjonsprogrammet i ${year}`,
    lead: (year) => `Deltaking i introduksjonsprogrammet i ${year}, og resultat for dei som avslutta programmet i løpet av året. Rekna ut frå registeropplysningar.`,
    skip: 'Hopp til innhaldet',
    contents: 'Innhald',
    mainFindings: (year) => `Hovudfunn ${year}`,
    heldBack: 'Funn som byggjer på tal som ikkje blir viste eller ikkje finst, er utelatne.',
    participation: 'Deltaking i introduksjonsprogrammet',
    results: 'Deltakarar som avslutta introduksjonsprogrammet',
    table: (number) => `Tabell ${number}`,
    figure: (number) => `Figur ${number}`,
    numbersOf: 'Tala i figuren',
    description: 'Tala står i tabellen under figuren.',
    about: 'Om tala',
    rounding: 'Kvar del er avrunda for seg. Delar som høyrer saman, treng derfor ikkje å bli 100 til saman.',
    symbols: 'I staden for eit tal kan det stå «:» (blir ikkje vist av omsyn til personvernet), «.» (ingen å rekne delen av) eller «..» (opplysningane manglar).',
  },
  en: {
    title: (year) => `The introduction programme in ${year}`,
    lead: (year) => `Participation in the introduction programme in ${year}, and results for those who left it during the year. Computed from register records.`,
    skip: 'Skip to the content',
    contents: 'Contents',
    mainFindings: (year) => `Main findings ${year}`,
    heldBack: 'Findings that rest on numbers that are not shown or do not exist are left out.',
    participation: 'Participation in the introduction programme',
    results: 'Participants who left the introduction programme',
    table: (number) => `Table ${number}`,
    figure: (number) => `Figure ${number}`,
    numbersOf: 'The numbers in the figure',
    description: 'The numbers stand in the table below the figure.',
    about: 'About the numbers',
    rounding: 'Each share is rounded by itself. Shares that belong together need therefore not add up to 100.',
    symbols: 'In place of a number there may be “:” (not shown, to protect privacy), “.” (nobody to take a share of) or “..” (not known).',
  },
};
