// json-rules-engine: one engine for each part of the answer; the rule of the highest priority that holds stops it. It has no dates: numbers of days.
import { Engine } from 'json-rules-engine';
import { dayNumber, inDays, inWords } from './cases.mjs';

const fact = (name, operator, value) => ({ fact: name, operator, value });
const is = (name, value) => fact(name, 'equal', value);
const isNot = (name, value) => fact(name, 'notEqual', value);
const on = { fact: 'on' };
const isBy = (name, day = on) => fact(name, 'lessThanInclusive', day);
const isAfter = (name, day = on) => fact(name, 'greaterThan', day);

const running = [isBy('started'), isAfter('ended')];
const notSettled = isAfter('settled');
const passed = (limit) => [isBy(limit), { any: [isAfter('decided'), fact('decided', 'greaterThanInclusive', { fact: limit })] }];
const finish = (when, ground) => [
  [[...when, ...running], 'right: finish-begun-programme'],
  [when, `outside: ${ground}`],
];
const offer = (when, ground) => [
  [[...when, notSettled], 'outside: not-settled'],
  [[...when, ...passed('settlementLimit')], 'outside: residence-limit-passed'],
  [when, `may-be-offered: ${ground}`],
];
const work = [fact('hoursOfWork', 'greaterThanInclusive', 30), isBy('workFrom')];
const over = fact('granted', 'greaterThanInclusive', { fact: 'turns56' });

const group = [
  [[isAfter('granted')], 'outside: no-permit-yet'],
  ...finish([isNot('citizenship', 'third-country')], 'nordic-or-eea'),
  ...finish([is('ground', 'other')], 'permit-not-in-section-9'),
  [[fact('granted', 'lessThan', { fact: 'turns18' })], 'outside: under-lower-age'],
  ...offer([over], 'over-upper-age'),
  [[notSettled], 'outside: not-settled'],
  ...offer([isNot('ground', 'independent-ground'), is('byAgreement', false)], 'settled-without-agreement'),
  [passed('limit'), 'outside: residence-limit-passed'],
  [[...work, isAfter('workEnded'), { not: { all: running } }], 'outside: in-work'],
  [[...work, isBy('workEnded'), isBy('limit'), fact('workEnded', 'greaterThanInclusive', { fact: 'limit' })], 'outside: work-ended-after-limit'],
  [[isBy('granted')], 'right-and-obligation'],
];

const below = is('education', 'below-upper-secondary');
const oldOffer = isBy('offered', dayNumber('2026-01-01'));
const longAgo = isBy('offered', dayNumber('2025-01-01'));
const length = [
  [[isNot('education', 'below-upper-secondary'), oldOffer], '3–6, may 6'],
  [[isNot('education', 'below-upper-secondary')], '0–12'],
  [[is('goal', 'work'), oldOffer], '3–24, may 12'],
  [[is('goal', 'work')], '0–24'],
  [[is('goal', 'primary-school'), oldOffer], '3–24, may 12'],
  [[fact('goal', 'notIn', ['completed-upper-secondary', 'vocational-training', 'part-of-upper-secondary'])], 'end-goal-not-lawful'],
  [[longAgo, is('goal', 'part-of-upper-secondary')], '3–24, may 12'],
  [[longAgo], '3–36, may 12'],
  [[isAfter('offered', dayNumber('2025-12-31')), over], 'end-goal-not-lawful'],
  [[is('goal', 'completed-upper-secondary')], '0–48, shall 12'],
  [[is('goal', 'vocational-training')], '0–60'],
  [[is('goal', 'part-of-upper-secondary')], '0–36, shall 12'],
];

const hours = [
  [[isNot('goal', 'work')], 'none'],
  [[below, isBy('sixMonthsIn')], '15, reached'],
  [[isNot('education', 'below-upper-secondary'), isBy('threeMonthsIn')], '15, reached'],
  [[is('goal', 'work')], '15, not yet'],
];

const engineOf = (rules) => {
  const engine = new Engine();
  rules.forEach(([all, type], index) => engine.addRule({ conditions: { all }, event: { type }, priority: rules.length - index }));
  engine.on('success', () => engine.stop());
  return engine;
};
const engines = [group, length, hours].map(engineOf);

export const prepare = inDays;
export const decide = async (one) => {
  const answers = [];
  for (const engine of engines) answers.push((await engine.run(one)).events[0]?.type);
  const [ofGroup, ofLength, ofHours] = answers;
  return { group: ofGroup, length: ofLength, hours: ofHours };
};
export const told = inWords;
export const dates = 'numbers of days, months added beforehand';
export const bundle = "export { Engine } from 'json-rules-engine';";
