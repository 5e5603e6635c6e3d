export { branchesOfAnswered, branchesOfChoice, branchesOfDate, dayCells, type DayCell } from './branches.js';
export { decide } from './decide.js';
export { checkNames, checkObject } from './given.js';
export type { Asked, Inquiry, Rule } from './rule.js';
export type { AnsweredStep, Decision, Determined, FactValue, LawStep, Open, OpenPoint, Step } from './decision.js';
export {
  EARLIEST,
  LATEST,
  cut,
  dateSpan,
  hasDays,
  isOneDay,
  nullableDateSpan,
  possibleValues,
  type DateSpan,
  type Known,
  type Narrowing,
} from './known.js';
export { groundOn, type AnswerOf, type Branch, type Ground, type Question, type QuestionKind } from './question.js';
