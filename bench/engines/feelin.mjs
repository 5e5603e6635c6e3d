// feelin: the decision as one FEEL expression. FEEL has dates and durations of months.
import { evaluate } from 'feelin';
import { flat, inWords } from './cases.mjs';

const two = (limit) => `${limit} <= on and not(decided != null and decided <= on and decided < ${limit})`;
const offer = (ground) => `if settled = null or settled > on then "outside: not-settled" else if ${two('settlementLimit')} then "outside: residence-limit-passed" else "may-be-offered: ${ground}"`;
const finishOr = (ground) => `if running then "right: finish-begun-programme" else "outside: ${ground}"`;

const expression = `{
  on: date(case.on),
  granted: date(case.granted),
  born: date(case.born),
  settled: if case.settled = null then null else date(case.settled),
  decided: if case.decided = null then null else date(case.decided),
  offered: if case.offered = null then null else date(case.offered),
  started: if case.started = null then null else date(case.started),
  ended: if case.ended = null then null else date(case.ended),
  workEnded: if case.workEnded = null then null else date(case.workEnded),
  over: granted >= born + duration("P56Y"),
  running: started != null and started <= on and (ended = null or ended > on),
  settlementLimit: if settled = null then null else settled + duration("P24M"),
  limit: if settled = null then null else if settled > granted then settlementLimit else granted + duration("P24M"),
  work: case.hoursOfWork >= 30 and date(case.workFrom) <= on,
  hasEnded: workEnded != null and workEnded <= on,
  group:
    if granted > on then "outside: no-permit-yet"
    else if case.citizenship != "third-country" then (${finishOr('nordic-or-eea')})
    else if case.ground = "other" then (${finishOr('permit-not-in-section-9')})
    else if granted < born + duration("P18Y") then "outside: under-lower-age"
    else if over then (${offer('over-upper-age')})
    else if settled = null or settled > on then "outside: not-settled"
    else if case.ground != "independent-ground" and not(case.byAgreement) then (${offer('settled-without-agreement')})
    else if ${two('limit')} then "outside: residence-limit-passed"
    else if work and not(hasEnded) and not(running) then "outside: in-work"
    else if work and hasEnded and limit <= on and workEnded >= limit then "outside: work-ended-after-limit"
    else "right-and-obligation",
  oldOffer: offered != null and offered <= date("2026-01-01"),
  length:
    if case.education != "below-upper-secondary" then (if oldOffer then "3–6, may 6" else "0–12")
    else if case.goal = "work" then (if oldOffer then "3–24, may 12" else "0–24")
    else if case.goal = "primary-school" then (if oldOffer then "3–24, may 12" else "end-goal-not-lawful")
    else if not(list contains(["completed-upper-secondary", "vocational-training", "part-of-upper-secondary"], case.goal)) then "end-goal-not-lawful"
    else if offered != null and offered <= date("2025-01-01") then (if case.goal = "part-of-upper-secondary" then "3–24, may 12" else "3–36, may 12")
    else if (offered = null or offered >= date("2026-01-01")) and over then "end-goal-not-lawful"
    else if case.goal = "completed-upper-secondary" then "0–48, shall 12"
    else if case.goal = "vocational-training" then "0–60"
    else "0–36, shall 12",
  hours:
    if case.goal != "work" then "none"
    else if started = null then "15, not yet"
    else if started + (if case.education = "below-upper-secondary" then duration("P6M") else duration("P3M")) <= on then "15, reached"
    else "15, not yet"
}`;

export const prepare = (one) => ({ case: flat(one) });
export const decide = (context) => evaluate(expression, context);
export const told = ({ value, warnings }) => inWords(value) + (warnings.length > 0 ? ` (warns ${[...new Set(warnings.map(({ type }) => type))].join(', ')})` : '');
export const dates = 'text, read by the expression';
export const bundle = "export { evaluate } from 'feelin';";
