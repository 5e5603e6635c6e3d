export { branchesOfAnswered, branchesOfChoice, branchesOfDate, dayCells, type DayCell } from './branches.js';
export { decide, decideDated, stepsOnAnyWay } from './decide.js';
export { checkNames, checkObject } from './given.js';
export type { Asked, DatedInquiry, DatedRule, Inquiry, Rule } from './rule.js';
export type { AnsweredStep, DatedDecision, Decision, Determined, FactValue, LawStep, NeedsFacts, Open, OpenPoint, PlainValue, ReadStep, Step } from './decision.js';
export {
  EARLIEST,
  LATEST,
  cut,
  dateSpan,
  hasDays,
  isOneDay,
  nothingAnswered,
  nullableDateSpan,
  possibleValues,
  type Answered,
  type DateSpan,
  type Known,
  type Narrowing,
} from './known.js';
export { groundOn, type AnswerOf, type Branch, type Entry, type Ground, type Question, type QuestionKind } from './question.js';
export { tableOf, waysThrough, type DecisionTable, type TableCondition, type TablePart, type TablePartRow, type TableQuestion, type TableRow } from './table.js';
