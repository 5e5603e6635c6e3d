// json-logic-js: the rules as data. It has neither dates nor months, so it is given numbers of days.
import jsonLogic from 'json-logic-js';
import { dayNumber, inDays, inWords } from './cases.mjs';

const at = (name) => ({ var: name });
const is = (name, value) => ({ '===': [at(name), value] });
const isBy = (name, day = at('on')) => ({ '<=': [at(name), day] });
const all = (...conditions) => ({ and: conditions });
const not = (condition) => ({ '!': [condition] });

const running = all(isBy('started'), { '>': [at('ended'), at('on')] });
const passed = (limit) => all(isBy(limit), not(all(isBy('decided'), { '<': [at('decided'), at(limit)] })));
const finishOr = (ground) => ({ if: [running, 'right: finish-begun-programme', `outside: ${ground}`] });
const offer = (ground) => ({ if: [not(isBy('settled')), 'outside: not-settled', passed('settlementLimit'), 'outside: residence-limit-passed', `may-be-offered: ${ground}`] });
const work = all({ '>=': [at('hoursOfWork'), 30] }, isBy('workFrom'));
const workEnded = isBy('workEnded');

const group = {
  if: [
    not(isBy('granted')), 'outside: no-permit-yet',
    { '!==': [at('citizenship'), 'third-country'] }, finishOr('nordic-or-eea'),
    is('ground', 'other'), finishOr('permit-not-in-section-9'),
    { '<': [at('granted'), at('turns18')] }, 'outside: under-lower-age',
    { '>=': [at('granted'), at('turns56')] }, offer('over-upper-age'),
    not(isBy('settled')), 'outside: not-settled',
    all({ '!==': [at('ground'), 'independent-ground'] }, not(at('byAgreement'))), offer('settled-without-agreement'),
    passed('limit'), 'outside: residence-limit-passed',
    all(work, not(workEnded), not(running)), 'outside: in-work',
    all(work, workEnded, isBy('limit'), { '>=': [at('workEnded'), at('limit')] }), 'outside: work-ended-after-limit',
    'right-and-obligation',
  ],
};

const below = is('education', 'below-upper-secondary');
const offeredBy = (date) => isBy('offered', dayNumber(date));
const oldOffer = offeredBy('2026-01-01');
const length = {
  if: [
    not(below), { if: [oldOffer, '3–6, may 6', '0–12'] },
    is('goal', 'work'), { if: [oldOffer, '3–24, may 12', '0–24'] },
    is('goal', 'primary-school'), { if: [oldOffer, '3–24, may 12', 'end-goal-not-lawful'] },
    not({ in: [at('goal'), ['completed-upper-secondary', 'vocational-training', 'part-of-upper-secondary']] }), 'end-goal-not-lawful',
    offeredBy('2025-01-01'), { if: [is('goal', 'part-of-upper-secondary'), '3–24, may 12', '3–36, may 12'] },
    all(not(offeredBy('2025-12-31')), { '>=': [at('granted'), at('turns56')] }), 'end-goal-not-lawful',
    is('goal', 'completed-upper-secondary'), '0–48, shall 12',
    is('goal', 'vocational-training'), '0–60',
    '0–36, shall 12',
  ],
};

const hours = {
  if: [
    { '!==': [at('goal'), 'work'] }, 'none',
    { '<=': [{ if: [below, at('sixMonthsIn'), at('threeMonthsIn')] }, at('on')] }, '15, reached',
    '15, not yet',
  ],
};

export const prepare = inDays;
export const decide = (one) => ({ group: jsonLogic.apply(group, one), length: jsonLogic.apply(length, one), hours: jsonLogic.apply(hours, one) });
export const told = inWords;
export const dates = 'numbers of days, months added beforehand';
export const bundle = "export { default } from 'json-logic-js';";
