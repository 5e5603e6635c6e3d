import type { Decision } from '../decision/index.js';
import { complaintMatters, type ComplaintMatter } from '../law/complaints.js';
import * as parameters from '../law/parameters/index.js';
import { shown, toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import { DAYS_A_WEEK } from '../calendar/hours.js';
import { addDays } from '../calendar/months.js';
import { askRule, inForce, type CaseInquiry, type CaseRule } from './ask.js';

/**
 * Where a complaint goes (klagevei).
 *
 * - `formal-decision`: an individual decision (enkeltvedtak), which the `county-governor` tries; `body` is the name of the office then,
 *   `fylkesmannen` or `statsforvalteren`. The time limit stands in the Public Administration Act (`public-administration-act`), and no figure is given here
 * - `test-complaint`: by the Regulation's own rules, to the `municipality` or the directorate (`kompetanse-norge`, later `hk-dir`), within so many
 *   `weeks` after the day that `after` names: `test-held` or `result-known`. `outcome` says what may come of it: a new test
 *   (`new-test-if-upheld`), a result that stands or is changed in favour of the candidate (`better-only`), or also against (`better-or-worse`); and `final` that no further complaint can be made (`false` where the
 *   text does not say so)
 * - `procedure-only`: the result cannot be complained of, only formal errors in how the test was held
 * - `not-a-formal-decision`: not among the decisions that the Act or the Regulation makes formal decisions
 * - `no-complaint`: a formal decision that cannot be complained of
 */
export type ComplaintRoute =
  | { readonly kind: 'formal-decision'; readonly to: 'county-governor'; readonly body: 'fylkesmannen' | 'statsforvalteren'; readonly timeLimit: 'public-administration-act' }
  | {
      readonly kind: 'test-complaint';
      readonly to: 'municipality';
      readonly weeks: number;
      readonly after: 'test-held';
      readonly outcome: 'new-test-if-upheld';
      readonly final: false;
    }
  | {
      readonly kind: 'test-complaint';
      readonly to: 'kompetanse-norge' | 'hk-dir';
      readonly weeks: number;
      readonly after: 'result-known';
      readonly outcome: 'better-or-worse' | 'better-only';
      readonly final: true;
    }
  | { readonly kind: 'procedure-only' }
  | { readonly kind: 'not-a-formal-decision' }
  | { readonly kind: 'no-complaint' };

type FormalDecisionsOf = 'the Act' | 'the Regulation' | 'both';

/** The rows that make a decision a formal one, or do not: § 46 second paragraph, Regulation § 69. */
const restsOn = ({ law }: CaseInquiry, of: FormalDecisionsOf): void => {
  if (of !== 'the Regulation') law(parameters.formalDecisions);
  if (of !== 'the Act') law(parameters.decisionsUnderRegulation);
};

const toCountyGovernor = (inquiry: CaseInquiry, of: FormalDecisionsOf): ComplaintRoute => {
  const { law, note } = inquiry;
  restsOn(inquiry, of);
  note('complaint-time-in-public-administration-act');
  const body = law(parameters.countyGovernorRenamed) === true ? 'statsforvalteren' : 'fylkesmannen';
  return { kind: 'formal-decision', to: 'county-governor', body, timeLimit: 'public-administration-act' };
};

const overResult = (inquiry: CaseInquiry, outcome: 'better-or-worse' | 'better-only'): ComplaintRoute => ({
  kind: 'test-complaint',
  to: inquiry.law(parameters.testDirectorateRenamed) === true ? 'hk-dir' : 'kompetanse-norge',
  weeks: inForce(inquiry, parameters.testComplaintWithin),
  after: 'result-known',
  outcome,
  final: true,
});

const route = (matter: ComplaintMatter, inquiry: CaseInquiry): ComplaintRoute => {
  switch (matter) {
    case 'programme-award':
    case 'benefit-award':
    case 'training-award':
    case 'exemption':
    case 'plan':
    case 'stop':
    case 'extension':
    case 'large-deduction':
    case 'repayment':
    case 'refund':
      return toCountyGovernor(inquiry, 'the Act');
    case 'absence-and-leave':
      return toCountyGovernor(inquiry, 'both');
    case 'other-under-regulation':
    case 'test-sanction':
      return toCountyGovernor(inquiry, 'the Regulation');
    case 'small-deduction':
      restsOn(inquiry, 'the Act');
      return { kind: 'not-a-formal-decision' };
    case 'holiday':
      restsOn(inquiry, 'the Regulation');
      return { kind: 'not-a-formal-decision' };
    case 'settlement-municipality':
      inquiry.law(parameters.settlementMunicipalityWithoutComplaint);
      return { kind: 'no-complaint' };
    case 'test-procedure':
      return { kind: 'test-complaint', to: 'municipality', weeks: inForce(inquiry, parameters.testComplaintWithin), after: 'test-held', outcome: 'new-test-if-upheld', final: false };
    case 'written-test-result':
      return overResult(inquiry, 'better-or-worse');
    case 'c1-test-result':
      return overResult(inquiry, 'better-only');
    case 'other-test-result':
      inquiry.law(parameters.testComplaintWithin);
      return { kind: 'procedure-only' };
    default:
      return matter satisfies never;
  }
};

/** The rule behind {@link complaintRoute}: §§ 46 and 47, Regulation §§ 42, 69 and 70. */
export const complaintRouteRule = (matter: ComplaintMatter): CaseRule<'complaintRoute', ComplaintRoute> => ({
  id: 'complaintRoute',
  decide: (inquiry) => route(matter, inquiry),
});

/**
 * Whether a decision can be complained of, to whom, and where the law the library holds gives a time limit, within what time (klage).
 *
 * Provisions: the Act §§ 46 and 47, and the Regulation §§ 42, 69 and 70; `complaintGrounds` has the places for each matter. Certainty: statute
 * and regulation; the names of the offices before 2021-06-01 and 2023-08-01 are inferred from the amendments that changed them.
 *
 * The time limit for a complaint on a formal decision is that of the Public Administration Act (forvaltningsloven), which the library does not hold,
 * so none is given. The county governor may try every side of the decision, but change the free discretion only where it is clearly unreasonable.
 * A decision with a right to complain goes by what the municipality decided, also when it refused. {@link lastDayToComplain} has the last day of a
 * complaint on a test. The directorate bears the name that the text of the date gives it.
 *
 * @param matter - what is complained of, one of {@link complaintMatters}
 * @param options - the date asked about
 * @returns the route, with the rows of the law it rests on
 * @throws RangeError when the matter is not one of the list, or `on` is no date or before 2021-01-01
 *
 * @example
 * ```ts
 * import { complaintRoute } from 'integreringsloven';
 *
 * const stopped = complaintRoute('stop', { on: '2026-03-01' });
 * stopped.status === 'determined' && stopped.outcome.kind === 'formal-decision' && stopped.outcome.body; // => 'statsforvalteren'
 *
 * const test = complaintRoute('c1-test-result', { on: '2026-03-01' });
 * test.status === 'determined' && test.outcome.kind === 'test-complaint' && test.outcome.weeks; // => 3
 * ```
 */
export const complaintRoute = (matter: ComplaintMatter, options: { readonly on: IsoDate }): Decision<'complaintRoute', ComplaintRoute> => {
  if (!(complaintMatters as readonly unknown[]).includes(matter)) {
    throw new RangeError(`matter: expected one of ${complaintMatters.join(', ')}, got ${shown(matter)}`);
  }
  return askRule(complaintRouteRule(matter), {}, options);
};

/**
 * The last day of a complaint on a test (siste dag for klage): some weeks after the test was held, or after the result was known.
 *
 * Provision: the Regulation § 42 fourth paragraph, in the wording of the date the route was asked of. Certainty: regulation; that the weeks run to the
 * same day of the week, itself in time, is inferred.
 *
 * @param route - the outcome of {@link complaintRoute}
 * @param since - the day the test was held or the day the result was known, as the field `after` of the route says
 * @returns the day, or `null` where the library gives no time limit: the Public Administration Act has it, or there is nothing to complain of
 * @throws RangeError when the date does not exist
 *
 * @example
 * ```ts
 * import { complaintRoute, lastDayToComplain } from 'integreringsloven';
 *
 * const held = complaintRoute('test-procedure', { on: '2026-03-01' });
 * held.status === 'determined' && lastDayToComplain(held.outcome, '2026-02-11'); // => '2026-03-04'
 * ```
 */
export const lastDayToComplain = (route: ComplaintRoute, since: IsoDate): IsoDate | null => {
  toEpochDay(since, 'since');
  return route.kind === 'test-complaint' ? addDays(since, route.weeks * DAYS_A_WEEK) : null;
};
