import type { IsoDate } from '../calendar/isoDate.js';
import type { Deadline, DeadlineName, DeadlineState, NoDeadlineGround } from '../rules/deadline.js';

/** How a language tells of how a deadline stands. */
export interface StateTable {
  readonly met: (on: IsoDate, daysToSpare: number) => string;
  readonly missed: (on: IsoDate, daysLate: number) => string;
  readonly running: (daysLeft: number) => string;
  readonly overdue: (daysOver: number) => string;
  /** `inFile`: whether a fact of the case would tell. */
  readonly notKnown: (inFile: boolean, passed: boolean) => string;
}

/** What a language says of a deadline, in one register. */
export interface DeadlineTable extends StateTable {
  readonly due: (deadline: DeadlineName, from: IsoDate, due: IsoDate) => string;
  /** Deadlines of which "done" and "not done" make no sense: a time that lasts until a goal is reached. */
  readonly states?: Readonly<Partial<Record<DeadlineName, StateTable>>>;
  readonly none: (deadline: DeadlineName, ground: NoDeadlineGround) => string;
}

const stateWords = (table: StateTable, state: DeadlineState): string => {
  switch (state.kind) {
    case 'met':
      return table.met(state.on, state.daysToSpare);
    case 'missed':
      return table.missed(state.on, state.daysLate);
    case 'running':
      return table.running(state.daysLeft);
    case 'overdue':
      return table.overdue(state.daysOver);
    case 'not-known':
      return table.notKnown(state.needs !== null, state.passed);
    default:
      return state satisfies never;
  }
};

/** A deadline in the words of a language. */
export const deadlineSentence =
  (table: DeadlineTable) =>
  (outcome: Deadline): string => {
    switch (outcome.kind) {
      case 'due':
        return `${table.due(outcome.deadline, outcome.from, outcome.due)} ${stateWords(table.states?.[outcome.deadline] ?? table, outcome.state)}`;
      case 'not-applicable':
        return table.none(outcome.deadline, outcome.ground);
      default:
        return outcome satisfies never;
    }
  };
