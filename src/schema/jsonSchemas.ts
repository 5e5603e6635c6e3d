import * as z from 'zod';
import { shown } from '../calendar/isoDate.js';
import { capital } from '../explain/lines.js';
import { annualReportSchema } from './annualReport.js';
import { askedCaseSchema } from './askedCase.js';
import { askOptionsSchema, compareOptionsSchema, timelineOptionsSchema } from './askOptions.js';
import { benefitPaymentSchema } from './benefitPayment.js';
import { caseAssessmentSchema } from './caseAssessment.js';
import { caseFactsSchema } from './caseFacts.js';
import { caseFormSchema, settleableFormSchema } from './caseForm.js';
import { casesSchema } from './cases.js';
import { codeMappingSchema } from './codeMapping.js';
import type { Concept } from './concepts.js';
import { countedTableSchema } from './countedTable.js';
import { decisionSchema } from './decisions.js';
import { decisionTableSchema } from './decisionTable.js';
import { definitions } from './definitions.js';
import { endingFactsSchema } from './endingFacts.js';
import { caseExplanationSchema, explanationSchema, paymentExplanationSchema, tableExplanationSchema, timelineExplanationSchema } from './explanation.js';
import { explainOptionsSchema } from './explainOptions.js';
import { nameOfField, problemWords } from './fieldWords.js';
import { jsonStatDatasetSchema } from './jsonStat.js';
import { lawComparisonSchema } from './lawComparison.js';
import { parameterRowSchema } from './parameterRow.js';
import { paymentPeriodSchema } from './paymentPeriod.js';
import { programmeRecordSchema } from './programmeRecord.js';
import { publishedFiguresSchema, publishedFindingSchema } from './publishedFigures.js';
import { readAllOptionsSchema } from './readOptions.js';
import { recordFaultSchema } from './recordFault.js';
import { annualReportOptionsSchema, tabulateRecordsOptionsSchema } from './reportOptions.js';
import { tableSchema } from './statisticsTable.js';
import { tallyOptionsSchema, tallySchema } from './tally.js';
import { timelineSchema } from './timeline.js';
import { watchReportsSchema } from './watchReport.js';
import { workPlanSchema } from './workPlan.js';

/** A schema that is written as a file: what it is of, and what its fields have their names from. */
interface Written {
  readonly schema: z.ZodType;
  readonly title: string;
  readonly concept?: Concept;
}

const written = /* @__PURE__ */ (() =>
  ({
    'case-facts': { schema: caseFactsSchema, title: 'A case: what the file holds', concept: 'case' },
    cases: { schema: casesSchema, title: 'Cases, each with a name and the dates it is asked about', concept: 'named-case' },
    'asked-case': { schema: askedCaseSchema, title: 'A case and the date asked about', concept: 'named-case' },
    'ask-options': { schema: askOptionsSchema, title: 'What a rule is asked with: the date, and the readings and assessments that are settled' },
    'compare-options': { schema: compareOptionsSchema, title: 'What a comparison is asked with: two dates, and what is settled' },
    'timeline-options': { schema: timelineOptionsSchema, title: 'What a timeline is asked with: the first and last day, and what is settled' },
    'ending-facts': { schema: endingFactsSchema, title: 'Why a programme ended' },
    'explain-options': { schema: explainOptionsSchema, title: 'The language and the register of an answer in words' },
    'work-plan': { schema: workPlanSchema, title: 'A plan of activities', concept: 'plan' },
    'payment-period': { schema: paymentPeriodSchema, title: 'What one payment is counted from', concept: 'payment' },
    'programme-record': { schema: programmeRecordSchema, title: 'The record of a participant’s programme', concept: 'record' },
    'code-mapping': { schema: codeMappingSchema, title: 'What the codes of a register mean' },
    'read-options': { schema: readAllOptionsSchema, title: 'How a file of records is read' },
    'counted-table': { schema: countedTableSchema, title: 'Counts that are made into a table' },
    'tally-options': { schema: tallyOptionsSchema, title: 'What a tally counts' },
    'annual-report-options': { schema: annualReportOptionsSchema, title: 'How a yearly report is made' },
    'tabulate-options': { schema: tabulateRecordsOptionsSchema, title: 'How records are counted and tabulated' },
    'published-figures': { schema: publishedFiguresSchema, title: 'Published figures, and what was said of them' },
    decision: { schema: decisionSchema, title: 'The answer of a rule' },
    'case-assessment': { schema: caseAssessmentSchema, title: 'Every answer about a case on a date' },
    timeline: { schema: timelineSchema, title: 'A case over time' },
    'law-comparison': { schema: lawComparisonSchema, title: 'A case under the law of two dates' },
    'decision-table': { schema: decisionTableSchema, title: 'The whole of a rule on a date' },
    'benefit-payment': { schema: benefitPaymentSchema, title: 'A payment of introduction benefit' },
    explanation: { schema: explanationSchema, title: 'An answer in words' },
    'case-explanation': { schema: caseExplanationSchema, title: 'A case on a date in words' },
    'timeline-explanation': { schema: timelineExplanationSchema, title: 'A case over time in words' },
    'payment-explanation': { schema: paymentExplanationSchema, title: 'A payment of introduction benefit in words' },
    'table-explanation': { schema: tableExplanationSchema, title: 'The whole of a rule on a date in words' },
    'case-form': { schema: caseFormSchema, title: 'The fields of a case as a form asks for them' },
    'settleable-form': { schema: settleableFormSchema, title: 'The readings and the assessments as a form asks for them' },
    'parameter-row': { schema: parameterRowSchema, title: 'A row of the dated table of numbers' },
    table: { schema: tableSchema, title: 'A table of the statistics' },
    tally: { schema: tallySchema, title: 'Counts of records, for merging and not for publishing' },
    'annual-report': { schema: annualReportSchema, title: 'The yearly report' },
    'record-fault': { schema: recordFaultSchema, title: 'Something wrong in a file of records' },
    'published-finding': { schema: publishedFindingSchema, title: 'A contradiction between published figures' },
    'json-stat-dataset': { schema: jsonStatDatasetSchema, title: 'A table in JSON-stat 2.0, as the library writes it' },
    'watch-reports': { schema: watchReportsSchema, title: 'What the law watch found, a report of each file' },
  }) as const satisfies Readonly<Record<string, Written>>)();

/** The name of a schema that can be had as JSON Schema. */
export type JsonSchemaName = keyof typeof written;

/**
 * The names of the schemas that can be had as JSON Schema, which are those of the files in the package (JSON-skjemaer).
 *
 * @example
 * ```ts
 * import { jsonSchemaNames } from 'integreringsloven/schema';
 *
 * jsonSchemaNames.includes('timeline'); // => true
 * ```
 */
export const jsonSchemaNames = /* @__PURE__ */ (() => Object.keys(written) as readonly JsonSchemaName[])();

/** A JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gives the fields of something their names, those of its parts and of the entries of its lists too. */
const nameFields = (node: unknown, concept: Concept, path: string): void => {
  if (!isNode(node)) return;
  for (const [name, field] of Object.entries(isNode(node['properties']) ? node['properties'] : {})) {
    if (!isNode(field)) continue;
    const at = path === '' ? name : `${path}.${name}`;
    const english = nameOfField(concept, at, 'en');
    if (english !== null) {
      field['title'] = capital(english);
      field['description'] = `Bokmål: ${nameOfField(concept, at, 'nb') ?? ''}. Nynorsk: ${nameOfField(concept, at, 'nn') ?? ''}.`;
    }
    if (concept === 'named-case' && at === 'facts') nameFields(field, 'case', '');
    else nameFields(field, concept, at);
  }
  nameFields(node['items'], concept, path);
  for (const key of ['anyOf', 'oneOf']) {
    const all = node[key];
    if (Array.isArray(all)) for (const one of all) nameFields(one, concept, path);
  }
};

/**
 * A schema of the library as JSON Schema, draft 2020-12 (JSON-skjema): the same as the file of that name in the package.
 *
 * It accepts everything that the schema of zod accepts, and more: it does not look at what is between two fields, such as an end before its start, nor
 * at whether a pseudonym is the number of a person; and a validator that does not check formats takes a day that does not exist.
 *
 * @param name - one of {@link jsonSchemaNames}
 * @returns the schema; the fields have their names in three languages as title and description
 * @throws RangeError when there is no schema of that name
 *
 * @example
 * ```ts
 * import { jsonSchema } from 'integreringsloven/schema';
 *
 * jsonSchema('case-facts')['$id']; // => 'case-facts.schema.json'
 * ```
 */
export const jsonSchema = (name: JsonSchemaName): JsonSchema => {
  if (!jsonSchemaNames.includes(name)) throw new RangeError(`name: expected one of ${jsonSchemaNames.join(', ')}, got ${shown(name)}`);
  const { schema, title, concept }: Written = written[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    metadata: definitions,
    // What comes in and what goes out are the same; the checks before an object are not of the schema.
    io: 'output',
    override: ({ jsonSchema: node }) => {
      // The months and their days are left to the format: the pattern of zod is longer than most schemas.
      if (node.format === 'date') node.pattern = '^\\d{4}-\\d{2}-\\d{2}$';
      // The names of the definitions are their keys.
      delete node.id;
    },
  });
  const whole: Node = { $schema, $id: `${name}.schema.json`, title, ...rest };
  whole['title'] = title;
  if (concept !== undefined) {
    nameFields(whole, concept, '');
    if (whole['description'] === undefined) whole['description'] = `${problemWords.nb.wholes[concept]}. ${problemWords.nn.wholes[concept]}.`;
  }
  return whole;
};
