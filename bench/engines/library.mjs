// This library: the built package, called as its users call it, with the full trace.
import { assessCase, assessments, programmeDuration, readings as everyReading, targetGroup as groupOf, workOrientedHours } from '../../dist/index.js';
import { inWords, readings } from './cases.mjs';

export const prepare = ({ on, facts }) => ({ facts, options: { on, readings } });
export const decide = ({ facts, options }) => ({
  group: groupOf(facts, options),
  length: programmeDuration(facts, options),
  hours: workOrientedHours(facts, options),
});
export const targetGroup = ({ facts, options }) => groupOf(facts, options);

/** For a whole assessment every reading is chosen and every assessment made. */
const chosen = {
  readings: { ...Object.fromEntries(Object.entries(everyReading).map(([id, { alternatives }]) => [id, alternatives[0]])), ...readings },
  assessments: Object.fromEntries(assessments.map((id) => [id, 'no'])),
};
export const prepareWhole = ({ on, facts }) => ({ facts, options: { on, ...chosen } });
export const assess = ({ facts, options }) => assessCase(facts, options);

const inGroup = ({ group, ground }) => (ground === undefined ? group : `${group}: ${ground}`);
const inLength = (outcome) => {
  if (outcome.kind !== 'length') return outcome.kind;
  const { least, longest, extension } = outcome;
  return `${least ?? 0}–${longest}${extension.kind === 'none' ? '' : `, ${extension.kind} ${extension.longest}`}`;
};
const inHours = (outcome) => (outcome.kind === 'none' ? 'none' : `${outcome.hoursPerWeek}, ${outcome.reached ? 'reached' : 'not yet'}`);
const outcomeOf = (decision, inText) =>
  decision.status === 'determined' ? inText(decision.outcome) : `open: ${decision.possible.map(inText).join(' or ')}; asks ${decision.open.map(({ question, facts }) => facts[0] ?? question).join(', ')}`;

export const told = ({ group, length, hours }) =>
  inWords({ group: outcomeOf(group, inGroup), length: outcomeOf(length, inLength), hours: outcomeOf(hours, inHours) }) + (group.law.beyondVerified ? ' (said to be beyond what is verified)' : '');
export const dates = 'text as in the case';
export const bundle = "export { targetGroup, programmeDuration, workOrientedHours } from '../dist/index.js';";
