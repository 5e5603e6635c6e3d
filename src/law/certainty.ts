/**
 * How sure the library is of a rule (sikkerhet).
 *
 * - `statute`: read in the text of the Act
 * - `regulation`: read in the text of the Regulation or of another regulation
 * - `guidance`: read in the directorate's guidance, a report or the preparatory works, not in the legal text itself
 * - `inferred`: follows from the above, but stands nowhere in so many words
 */
export type Certainty = 'statute' | 'regulation' | 'guidance' | 'inferred';

/** Where a value that is not read in the legal text itself was read. */
export interface Source {
  /** Who published it and what it is called, in Norwegian. */
  readonly title: string;
  /** Absent where the document was read without an address. */
  readonly url?: string;
}

/** The sources outside the legal texts that values in the table rest on. */
export const sources = {
  'imdi-durations-2021': {
    title: 'IMDi: Sluttmål og varighet i integreringsloven (2021)',
    url: 'https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/sluttmal-og-varighet-i-integreringsloven---integreringsloven/',
  },
  'imdi-target-group-2021': {
    title: 'IMDi: Målgruppe for introduksjonsprogram etter integreringsloven (2021)',
    url: 'https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/malgruppe-for-introduksjonsprogram-etter-integreringsloven/',
  },
  'imdi-guide-chapter-4': {
    title: 'IMDi: Juridisk veileder til integreringsloven, kapittel 4',
    url: 'https://www.imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsloven/kapittel-4-introduksjonsprogrammet/',
  },
  'prop-89-l-2019-2020': {
    title: 'Prop. 89 L (2019–2020) kapittel 8',
    url: 'https://www.regjeringen.no/no/dokumenter/prop.-89-l-20192020/id2699012/?ch=8',
  },
  'prop-81-l-2024-2025': {
    title: 'Prop. 81 L (2024–2025) kapittel 6',
    url: 'https://www.regjeringen.no/no/dokumenter/prop.-81-l-20242025/id3094568/?ch=6',
  },
  'imdi-full-time-2021': {
    title: 'IMDi: Omfang og innhold i programmet – integreringsloven (2021)',
    url: 'https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/omfang-og-innhold-i-programmet---integreringsloven/',
  },
  'prop-73-l-2022-2023': {
    title: 'Prop. 73 L (2022–2023) kapittel 1',
    url: 'https://www.regjeringen.no/no/dokumenter/prop.-73-l-20222023/id2968905/?ch=1',
  },
  'imdi-ending-reasons-2024': {
    title: 'IMDi: Registrering av avslutningsårsak i NIR (9. juni 2024)',
    url: 'https://www.imdi.no/arkiv/arkiverte-nyheter/registrering-av-avslutningsarsak-i-nir/',
  },
  'imdi-report-2024': {
    title: 'IMDi: Introduksjonsprogrammet 2024 (årsrapport)',
  },
  'sparebank1-basic-amounts': {
    title: 'SpareBank 1: Hva er 1 G eller grunnbeløpet i folketrygden? (tabell over grunnbeløp 2018 til 2023)',
    url: 'https://www.sparebank1.no/nb/sorost/privat/kundeservice/forsikring/hva-er-g-eller-grunnbelopet-i-folketrygden.html',
  },
  'unimicro-basic-amount-2024': {
    title: 'Unimicro: Nyttig å vite om folketrygdens grunnbeløp (2024)',
    url: 'https://hjelp.unimicro.no/nyttig-aa-vite-om-folketrygdens-grunnbelopet',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The key of a source outside the legal texts. */
export type SourceId = keyof typeof sources;
