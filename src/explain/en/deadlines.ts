import type { IsoDate } from '../../calendar/isoDate.js';
import type { DeadlineName, NoDeadlineGround } from '../../rules/deadline.js';
import type { ComplaintRoute } from '../../rules/complaintRoute.js';
import { deadlineSentence } from '../deadlineSentences.js';
import { date, plural, yesNo } from './say.js';

const days = (n: number): string => plural(n, 'day', 'days');

const labels: Readonly<Record<DeadlineName, string>> = {
  decision: 'Decision on the introduction programme',
  'programme-start': 'Start of the introduction programme',
  'residence-limit': 'Residence limit for deciding on a programme',
  'integration-plan': 'Integration plan, at the same time as the decision',
  'integration-contract': 'Integration contract, at the same time as the plan',
  'decision-registered': 'Entry of the decision in the national register',
  'start-registered': 'Entry of the start in the national register',
  'end-registered': 'Entry of the end in the national register',
  certificate: 'Certificate of participation, when the programme is completed or interrupted',
  'training-offer': 'Offer of training in Norwegian and social studies',
  'social-studies': 'Training in social studies completed',
  'social-studies-test': 'Final test in social studies',
  'norwegian-training': 'Time of the training in Norwegian',
};

const grounds: Readonly<Record<NoDeadlineGround, string>> = {
  'introduction-act-2003': 'the Introduction Act of 2003 governs',
  'outside-target-group': 'the person is outside the target group on this date',
  'not-settled': 'the person is not settled in a municipality on this date',
  'residence-limit-passed': 'the residence limit was reached before a programme was decided',
  'optional-offer': 'the municipality may offer a programme, and has no duty to do so within a time',
  'in-work': 'the person is in work, or offered work, of the size the law names',
  'programme-under-way': 'what the person has is the right to finish a programme that is begun',
  'no-deadline-then': 'the law set no such deadline at that time',
  'no-decision': 'no decision has been made',
  'not-begun': 'the programme has not begun',
  'not-ended': 'the programme has not ended',
  'not-registered-or-claimed': 'the person is not registered as resident in the municipality, and has claimed no training',
  'no-contract-under-chapter-6a': 'sections 15 and 16 did not apply to programmes under collective protection',
  'no-training-duty': 'the person has no right or obligation to this training',
  'training-clock-not-running': 'the day from which the time is counted has not come',
  'bounded-by-hours': 'the obligation ends by level or by hours, not by time',
  county: 'the county authority is responsible for the training',
};

const plainDue: Readonly<Record<DeadlineName, (due: string) => string>> = {
  decision: (due) => `The municipality must decide on your introduction programme by ${due}.`,
  'programme-start': (due) => `You must be able to start your introduction programme by ${due}.`,
  'residence-limit': (due) => `The municipality can decide on an introduction programme for you until ${due}, but not later.`,
  'integration-plan': (due) => `You and the municipality make your integration plan at the same time as the decision, on ${due}.`,
  'integration-contract': (due) => `You and the municipality sign your integration contract at the same time as the plan, on ${due}.`,
  'decision-registered': (due) => `The municipality must record the decision on your programme in the national register by ${due}.`,
  'start-registered': (due) => `The municipality must record in the national register that you have started, by ${due}.`,
  'end-registered': (due) => `The municipality must record in the national register that your programme has ended, by ${due}.`,
  certificate: (due) => `The municipality must give you a certificate of participation when your programme ends, on ${due}.`,
  'training-offer': (due) => `The municipality must offer you training in Norwegian and social studies by ${due}.`,
  'social-studies': (due) => `You must complete the training in social studies by ${due}.`,
  'social-studies-test': (due) => `You must take the final test in social studies by ${due}.`,
  'norwegian-training': (due) => `Your time for training in Norwegian lasts until ${due}.`,
};

const plainTopics: Readonly<Record<DeadlineName, string>> = {
  decision: 'a decision on a programme',
  'programme-start': 'the start of a programme',
  'residence-limit': 'how late the municipality can decide on a programme',
  'integration-plan': 'an integration plan',
  'integration-contract': 'an integration contract',
  'decision-registered': 'recording the decision',
  'start-registered': 'recording the start',
  'end-registered': 'recording the end',
  certificate: 'a certificate of participation',
  'training-offer': 'an offer of training in Norwegian',
  'social-studies': 'social studies',
  'social-studies-test': 'the test in social studies',
  'norwegian-training': 'training in Norwegian',
};

const plainGrounds: Readonly<Record<NoDeadlineGround, string>> = {
  'introduction-act-2003': 'An older law applies to you.',
  'outside-target-group': 'The rules about the programme do not cover you on this date.',
  'not-settled': 'You have not settled in a municipality yet.',
  'residence-limit-passed': 'You had lived in a municipality too long before a programme was decided.',
  'optional-offer': 'The municipality can choose whether to offer you a programme.',
  'in-work': 'You have a job, or the offer of a job, with too many hours.',
  'programme-under-way': 'You have the right to finish the programme you have started.',
  'no-deadline-then': 'The law had no such deadline at that time.',
  'no-decision': 'The municipality has not made a decision yet.',
  'not-begun': 'You have not started yet.',
  'not-ended': 'Your programme has not ended.',
  'not-registered-or-claimed': 'You are not registered as living in the municipality, and you have not asked for training.',
  'no-contract-under-chapter-6a': 'You did not need a contract when you had collective protection.',
  'no-training-duty': 'The rules give you no right or obligation to this training.',
  'training-clock-not-running': 'The time has not started to run.',
  'bounded-by-hours': 'You have a number of hours, not a time limit.',
  county: 'The county authority gives you the training.',
};

const offices = { municipality: 'the municipality', 'hk-dir': 'the Norwegian Directorate for Higher Education and Skills', 'kompetanse-norge': 'Skills Norway (Kompetanse Norge)' } as const;
const governors = { fylkesmannen: 'the county governor (then fylkesmannen)', statsforvalteren: 'the county governor (statsforvalteren)' } as const;
const results = {
  'new-test-if-upheld': 'If the complaint succeeds, the assessment is annulled and there is a right to a new test free of charge.',
  'better-or-worse': 'The assessment may stand, or be changed for the better or for the worse. The outcome is final.',
  'better-only': 'The assessment may stand, or be changed for the better. The outcome is final.',
} as const;

const complaintRoute = (route: ComplaintRoute): string => {
  switch (route.kind) {
    case 'formal-decision':
      return `This is a formal decision, and a complaint is tried by ${governors[route.body]}. The time limit is that of the Public Administration Act.`;
    case 'test-complaint':
      return `A complaint goes to ${offices[route.to]} within ${plural(route.weeks, 'week', 'weeks')} after ${route.after === 'test-held' ? 'the test was held' : 'the result was known'}. ${results[route.outcome]}`;
    case 'procedure-only':
      return 'The result of this test cannot be complained of, only formal errors in how the test was held that may have mattered.';
    case 'not-a-formal-decision':
      return 'This is not among the decisions that the law makes formal decisions.';
    case 'no-complaint':
      return 'The rules of the Public Administration Act on complaints do not apply to this decision.';
    default:
      return route satisfies never;
  }
};

const plainComplaintRoute = (route: ComplaintRoute): string => {
  switch (route.kind) {
    case 'formal-decision':
      return `You can complain about this decision. ${route.body === 'statsforvalteren' ? 'The county governor (statsforvalteren)' : 'The county governor (fylkesmannen)'} looks at the complaint. The letter with the decision tells you how long you have.`;
    case 'test-complaint': {
      const first = `You can complain to ${offices[route.to]}. You must do it within ${plural(route.weeks, 'week', 'weeks')} after ${route.after === 'test-held' ? 'the test' : 'you got the result'}.`;
      switch (route.outcome) {
        case 'new-test-if-upheld':
          return `${first} If your complaint succeeds, you can take a new test free of charge.`;
        case 'better-or-worse':
          return `${first} Your result can stay as it is, get better or get worse. You cannot complain again.`;
        case 'better-only':
          return `${first} Your result can stay as it is or get better. You cannot complain again.`;
        default:
          return route satisfies never;
      }
    }
    case 'procedure-only':
      return 'You cannot complain about this result. You can complain if something went wrong when the test was held.';
    case 'not-a-formal-decision':
      return 'You have no right under this law to complain about this.';
    case 'no-complaint':
      return 'You cannot complain about this decision under the ordinary rules.';
    default:
      return route satisfies never;
  }
};

/** Deadlines and complaints: words in English. */
export const deadlinesWords = {
  questions: {
    'earlier-permit-of-section-9': yesNo('Permit held before', 'one of section 9', 'none, or not one of section 9'),
    'county-gives-training': yesNo('Who is to give the training', 'the county authority', 'the municipality'),
    'two-starting-points': {
      about: 'Which day a deadline runs from when both of the days that the law names have come',
      answers: { 'the-earlier': 'the first of the two', 'the-later': 'the last of the two' },
    },
  },
  parameters: {
    programmeStartWithin: 'The programme shall start after settlement or a claim within',
    programmeDecisionWithin: 'The programme shall be decided after settlement or a claim within',
    planWithDecision: 'An integration plan shall be made at the same time as the decision',
    contractWithPlan: 'An integration contract shall be made at the same time as the plan',
    ownPlanUnderCollectiveProtection: 'Collective protection has a plan of its own, and no contract',
    certificateAtEnd: 'A certificate of participation shall be issued when the programme is completed or interrupted',
    registrationWithin: 'What exists shall be in the national register within',
    formalDecisions: 'The law lists the decisions that are formal decisions',
    decisionsUnderRegulation: 'Decisions under chapters 3 to 8 of the Regulation are formal decisions, but not decisions on holiday',
    settlementMunicipalityWithoutComplaint: 'The rules on complaints do not apply to which municipality to settle in',
    countyGovernorRenamed: 'The county governor has the Norwegian name statsforvalteren',
    testComplaintWithin: 'Time to complain about a test',
    testDirectorateRenamed: 'The Directorate for Higher Education and Skills has taken the place of Skills Norway',
  },
  notes: {
    'last-day-in-time': 'The law does not say how the months of a deadline are counted. The day that bears the same number is taken as the last day, and as in time.',
    'decision-deadline-in-running-case': 'No transitional rule was seen for the deadline for the decision. It is applied to every deadline that had not run out when it came into force.',
    'months-from-permit': 'The permit was granted after the settlement. The months are taken to run from the permit.',
    'months-from-right': 'Registration as resident or the claim came before the right or the obligation arose. The months are taken to run from the day it arose.',
    'first-deadline-wording-not-read': 'The first wording on the deadline was not read. That it set three months for the start, and no time for the decision itself, is from the directorate’s guidance.',
    'as-soon-as-possible': 'This shall be done as soon as possible. The last day is a limit, not a day to wait for.',
    'county-from-upper-secondary': 'The responsibility of the county authority begins when the person starts in upper secondary education.',
    'integration-declaration-adopted': 'A declaration in place of the contract is adopted, and had no date of commencement when these rules were checked.',
    'complaint-time-in-public-administration-act': 'The time limit for the complaint stands in the Public Administration Act, which these rules do not hold.',
  },
  outcomes: {
    deadline: deadlineSentence({
      due: (deadline, from, due) => `${labels[deadline]}: last day ${date(due)}${from === due ? '' : `, counted from ${date(from)}`}.`,
      met: (on: IsoDate, spare) => `Done in time on ${date(on)}${spare === 0 ? ', the last day' : `, ${days(spare)} before the last day`}.`,
      missed: (on, late) => `Done on ${date(on)}, ${days(late)} too late.`,
      running: (left) => (left === 0 ? 'Not done, and this is the last day.' : `Not done, and ${days(left)} left.`),
      overdue: (over) => `Not done, and ${days(over)} overdue.`,
      notKnown: (inFile, passed) =>
        `${inFile ? 'The file does not say whether it is done.' : 'Whether it is done is not among the facts of the case.'} ${passed ? 'The last day has passed.' : 'The last day has not passed.'}`,
      none: (deadline, ground) => `${labels[deadline]}: no deadline, because ${grounds[ground]}.`,
    }),
    complaintRoute,
  },
  plainOutcomes: {
    deadline: deadlineSentence({
      due: (deadline, _from, due) => plainDue[deadline](date(due)),
      met: (on) => `It was done in time, on ${date(on)}.`,
      missed: (on, late) => `It was done on ${date(on)}. That was ${days(late)} too late.`,
      running: (left) => (left === 0 ? 'It is not done. Today is the last day.' : `It is not done. There ${left === 1 ? 'is' : 'are'} ${days(left)} left.`),
      overdue: (over) => `It is not done. It is ${days(over)} late.`,
      notKnown: (inFile, passed) =>
        `${inFile ? 'The case does not show whether it is done.' : 'The facts of the case do not show whether it is done. Ask the municipality.'}${passed ? ' The last day has passed.' : ''}`,
      states: {
        'norwegian-training': {
          met: (on) => `You reached your goal in Norwegian on ${date(on)}.`,
          missed: (on) => `You reached your goal in Norwegian on ${date(on)}, after that time was over.`,
          running: (left) => (left === 0 ? 'Today is the last day.' : `You have ${days(left)} left.`),
          overdue: () => 'That time is over.',
          notKnown: (_inFile, passed) => `The case does not show whether you have reached your goal in Norwegian.${passed ? ' The last day has passed.' : ''}`,
        },
      },
      none: (deadline, ground) => `You have no deadline for ${plainTopics[deadline]}. ${plainGrounds[ground]}`,
    }),
    complaintRoute: plainComplaintRoute,
  },
} as const;

/** The names of the deadlines, for a timeline. */
export { labels as deadlineLabels, plainTopics as plainDeadlineLabels };
