// publicodes: the rules as its users write them, in its French keywords. It has dates but cannot add months to one, so it is given numbers of days.
import Engine from 'publicodes';
import { dayNumber, inDays, inWords } from './cases.mjs';

const text = (value) => `'${value}'`;
const all = (...conditions) => ({ 'toutes ces conditions': conditions });
const any = (...conditions) => ({ 'une de ces conditions': conditions });
/** The first that holds. */
const first = (...entries) => ({
  variations: entries.map((entry) => (Array.isArray(entry) ? { si: entry[0], alors: typeof entry[1] === 'string' ? text(entry[1]) : entry[1] } : { sinon: typeof entry === 'string' ? text(entry) : entry })),
});

const finishOr = (ground) => first(['running', 'right: finish-begun-programme'], `outside: ${ground}`);
const offer = (ground) => first(['settled > on', 'outside: not-settled'], ['settlement passed', 'outside: residence-limit-passed'], `may-be-offered: ${ground}`);
const passed = (limit) => all(`${limit} <= on`, any('decided > on', `decided >= ${limit}`));
const goalIs = (goal) => `goal = ${text(goal)}`;

const given = ['on', 'citizenship', 'education', 'turns18', 'turns56', 'ground', 'granted', 'settled', 'byAgreement', 'settlementLimit', 'limit', 'decided', 'hoursOfWork', 'workFrom', 'workEnded', 'offered', 'started', 'threeMonthsIn', 'sixMonthsIn', 'ended', 'goal'];

const rules = {
  ...Object.fromEntries(given.map((name) => [name, { titre: name }])),
  running: all('started <= on', 'ended > on'),
  over: 'granted >= turns56',
  below: `education = ${text('below-upper-secondary')}`,
  'settlement passed': passed('settlementLimit'),
  'limit passed': passed('limit'),
  work: all('hoursOfWork >= 30', 'workFrom <= on'),
  'old offer': `offered <= ${dayNumber('2026-01-01')}`,
  group: first(
    ['granted > on', 'outside: no-permit-yet'],
    [`citizenship != ${text('third-country')}`, finishOr('nordic-or-eea')],
    [`ground = ${text('other')}`, finishOr('permit-not-in-section-9')],
    ['granted < turns18', 'outside: under-lower-age'],
    ['over', offer('over-upper-age')],
    ['settled > on', 'outside: not-settled'],
    [all(`ground != ${text('independent-ground')}`, 'byAgreement = non'), offer('settled-without-agreement')],
    ['limit passed', 'outside: residence-limit-passed'],
    [all('work', 'workEnded > on', 'running = non'), 'outside: in-work'],
    [all('work', 'workEnded <= on', 'limit <= on', 'workEnded >= limit'), 'outside: work-ended-after-limit'],
    'right-and-obligation',
  ),
  length: first(
    ['below = non', first(['old offer', '3–6, may 6'], '0–12')],
    [goalIs('work'), first(['old offer', '3–24, may 12'], '0–24')],
    [goalIs('primary-school'), first(['old offer', '3–24, may 12'], 'end-goal-not-lawful')],
    [all(...['completed-upper-secondary', 'vocational-training', 'part-of-upper-secondary'].map((goal) => `goal != ${text(goal)}`)), 'end-goal-not-lawful'],
    [`offered <= ${dayNumber('2025-01-01')}`, first([goalIs('part-of-upper-secondary'), '3–24, may 12'], '3–36, may 12')],
    [all(`offered > ${dayNumber('2025-12-31')}`, 'over'), 'end-goal-not-lawful'],
    [goalIs('completed-upper-secondary'), '0–48, shall 12'],
    [goalIs('vocational-training'), '0–60'],
    '0–36, shall 12',
  ),
  hours: first(
    [`goal != ${text('work')}`, 'none'],
    [all('below', 'sixMonthsIn <= on'), '15, reached'],
    [all('below = non', 'threeMonthsIn <= on'), '15, reached'],
    '15, not yet',
  ),
};

const engine = new Engine(rules);
const situationOf = (value) => (typeof value === 'string' ? text(value) : typeof value === 'boolean' ? (value ? 'oui' : 'non') : value);

export const prepare = (one) => Object.fromEntries(Object.entries(inDays(one)).map(([name, value]) => [name, situationOf(value)]));
export const decide = (situation) => {
  engine.setSituation(situation);
  return { group: engine.evaluate('group'), length: engine.evaluate('length'), hours: engine.evaluate('hours') };
};
const valueOf = ({ nodeValue, missingVariables }) => (nodeValue === undefined ? `undefined, missing ${Object.keys(missingVariables).join(', ')}` : nodeValue);
export const told = ({ group, length, hours }) => inWords({ group: valueOf(group), length: valueOf(length), hours: valueOf(hours) });
export const dates = 'numbers of days, months added beforehand';
export const bundle = "export { default } from 'publicodes';";
