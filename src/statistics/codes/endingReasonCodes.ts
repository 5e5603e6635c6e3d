import type { EndingReason, GoalAttainment } from '../../outcomes/ending.js';
import type { Source } from '../../law/certainty.js';
import type { Category } from '../table.js';
import type { CodeList } from './codeList.js';

/** A published code of why programmes ended. */
export interface EndingReasonCode extends Category {
  /** Every ending reason of the library that the code may stand for: one where it maps one to one, none for a total. */
  readonly reasons: readonly EndingReason[];
  /** Whether it counts as goal attainment; `null` where the code does not settle it. */
  readonly goal: Exclude<GoalAttainment, 'not-registered'> | null;
}

const source: Source = { title: 'IMDikator, åpne data (2018)', url: 'https://github.com/bengler/imdikator' };
const all: EndingReasonCode = { code: 'alle', label: { nb: 'Alle', nn: 'Alle', en: 'All' }, role: 'total', reasons: [], goal: null };

const eight: CodeList<EndingReasonCode> = {
  id: 'avslutningArsak8',
  label: { nb: 'Avslutningsårsak, åtte verdier', nn: 'Avslutningsårsak, åtte verdiar', en: 'Ending reason, eight values' },
  from: 2015,
  to: 2018,
  source,
  certainty: 'guidance',
  codes: [
    all,
    { code: 'arbeid', label: { nb: 'Arbeid', nn: 'Arbeid', en: 'Work' }, reasons: ['ordinary-work', 'work-with-wage-subsidy'], goal: 'attained' },
    {
      code: 'utdanning',
      label: { nb: 'Videregående skole og høyere utdanning', nn: 'Vidaregåande skule og høgare utdanning', en: 'Upper secondary and higher education' },
      reasons: ['upper-secondary', 'higher-education'],
      goal: 'attained',
    },
    { code: 'gr_skole', label: { nb: 'Grunnskole', nn: 'Grunnskule', en: 'Primary and lower secondary school' }, reasons: ['preparatory-adult-education'], goal: 'not-attained' },
    {
      code: 'kvalifisering',
      label: { nb: 'Kvalifiseringstiltak i offentlig regi', nn: 'Kvalifiseringstiltak i offentleg regi', en: 'Public qualification measures' },
      reasons: ['labour-market-measures', 'other-named-reason'],
      goal: 'not-attained',
    },
    { code: 'sos_stnd', label: { nb: 'Sosialstønad', nn: 'Sosialstønad', en: 'Social assistance' }, reasons: ['other-named-reason'], goal: 'not-attained' },
    { code: 'trygd_annen', label: { nb: 'Andre trygdeytelser', nn: 'Andre trygdeytingar', en: 'Other social security benefits' }, reasons: ['other-named-reason'], goal: 'not-attained' },
    { code: 'annet', label: { nb: 'Annet', nn: 'Anna', en: 'Other' }, reasons: ['other-named-reason', 'not-registered'], goal: 'not-attained' },
  ],
};

const three: CodeList<EndingReasonCode> = {
  id: 'avslutningArsak3',
  label: { nb: 'Avslutningsårsak, tre verdier', nn: 'Avslutningsårsak, tre verdiar', en: 'Ending reason, three values' },
  from: 2015,
  to: 2018,
  source,
  certainty: 'guidance',
  codes: [
    all,
    {
      code: 'arbutd',
      label: { nb: 'Arbeid eller utdanning utover grunnskole', nn: 'Arbeid eller utdanning ut over grunnskule', en: 'Work, or education beyond primary and lower secondary school' },
      reasons: ['ordinary-work', 'work-with-wage-subsidy', 'upper-secondary', 'higher-education'],
      goal: 'attained',
    },
    {
      code: 'annet',
      label: { nb: 'Annet', nn: 'Anna', en: 'Other' },
      reasons: ['preparatory-adult-education', 'labour-market-measures', 'other-named-reason', 'not-registered'],
      goal: 'not-attained',
    },
  ],
};

/**
 * The code lists of ending reasons that have been published, and the reasons of the library that each code may stand for (kodelister for
 * avslutningsårsak).
 *
 * Only `gr_skole`, `sos_stnd` and `trygd_annen` map one to one. Work with and without wage subsidy are one code, as are upper secondary and higher
 * education, and `annet` may hold those without a registered reason; `kvalifisering` may hold more than labour-market measures. Whether a code counts as
 * goal attainment is settled all the same. The codes and the Norwegian labels are as published; which reasons a code stands for is inferred from them.
 * The register's own list of reasons after 2018 is not published.
 */
export const endingReasonLists: Readonly<Record<'avslutningArsak8' | 'avslutningArsak3', CodeList<EndingReasonCode>>> = {
  avslutningArsak8: eight,
  avslutningArsak3: three,
};
