import type { Language } from '../calendar/format.js';
import { countAlong, notPrinted, onlyYear, reasonAxis, sexAxis, ukraineAxis, withTotal, yearAxis, type Axis } from './axes.js';
import { cellAt } from './cellAt.js';
import type { DisclosurePolicy } from './disclosure.js';
import { fromCounts, type CountedContents } from './fromCounts.js';
import { inBase, leaverCount, type LeaverBase } from './outcomes.js';
import type { Cell, Table } from './table.js';
import { UNKNOWN, cellsOf, type Tally } from './tally.js';
import type { Words } from './words.js';

/** A finding of a report's first page: its numbers as they may be published, and a sentence. */
export interface Finding {
  /** What names the finding in a list of them, such as `participants`. */
  readonly id: string;
  /** Counts, shares in percent and changes in percentage points, by name. */
  readonly numbers: Readonly<Record<string, Cell>>;
  /** `null` when a number of it is held back or there is none. */
  readonly sentence: Words | null;
}

/** What the findings are told from, beside the tally. */
interface Told {
  readonly year: number;
  readonly base: LeaverBase;
  readonly disclosure: DisclosurePolicy;
  readonly tables: {
    readonly participants: Table;
    readonly entrants: Table;
    readonly leavers: Table;
    readonly figure5: Table;
    readonly figure7: Table;
  };
}

const value = (number: number): Cell => ({ status: 'value', value: number });

/** The change between two rounded shares, in percentage points; there is none where a share is not published. */
const change = (from: Cell, to: Cell): Cell => {
  if (from.status === 'value' && to.status === 'value') return value(to.value - from.value);
  return from.status === 'value' ? to : from;
};

const THOUSANDS = 1000;
// A space that does not break, as Norwegian texts have it; English has a comma.
const separators: Readonly<Record<Language, string>> = { nb: '\u00a0', nn: '\u00a0', en: ',' };

const inDigits = (number: number, language: Language): string => {
  if (number < THOUSANDS) return String(number);
  return `${inDigits(Math.floor(number / THOUSANDS), language)}${separators[language]}${String(number % THOUSANDS).padStart(3, '0')}`;
};

type Say = (numbers: Readonly<Record<string, number>>, digits: (name: string, language: Language) => string) => Words;

const finding = (id: string, numbers: Readonly<Record<string, Cell>>, say: Say): Finding => {
  const known: Record<string, number> = {};
  for (const [name, cell] of Object.entries(numbers)) if (cell.status === 'value') known[name] = cell.value;
  const isWhole = Object.keys(known).length === Object.keys(numbers).length;
  return { id, numbers, sentence: isWhole ? say(known, (name, language) => inDigits(known[name] as number, language)) : null };
};

/** How a share stands to the year before, after a comma. */
const against = (points: number): Words => {
  const size = String(Math.abs(points));
  if (points === 0) return { nb: 'uendret fra året før', nn: 'uendra frå året før', en: 'unchanged from the year before' };
  const [nb, nn, en] = points > 0 ? ['høyere', 'høgare', 'higher'] : ['lavere', 'lågare', 'lower'];
  return {
    nb: `${size} prosentpoeng ${nb} enn året før`,
    nn: `${size} prosentpoeng ${nn} enn året før`,
    en: `${size} percentage point${size === '1' ? '' : 's'} ${en} than the year before`,
  };
};

// These tables are only looked into, never printed.
const untitled: Words = { nb: 'Hovedfunn', nn: 'Hovudfunn', en: 'Main findings' };
const amongReasons = (code: string, codes: readonly string[], unit: 'persons' | 'percent'): CountedContents => ({
  code,
  label: untitled,
  unit,
  decimals: 0,
  of: { dimension: 'ending-reason', codes },
});

const work = ['ordinary-work', 'work-with-wage-subsidy'];
const education = ['upper-secondary', 'higher-education'];

/**
 * The findings of the report's first page (hovedfunn), from a tally and the tables of the report.
 *
 * Each number is one that a table with the same disclosure control would show.
 */
export const mainFindings = (counted: Tally, { year, base, disclosure, tables }: Told): readonly Finding[] => {
  const [now, before] = [String(year), String(year - 1)];
  const both = yearAxis([year - 1, year]);
  const leavers = cellsOf(counted, 'leavers', ['sex', 'protection', 'ending-reason']);
  const publish = (id: string, axes: readonly Axis[], contents: readonly CountedContents[], cells = leavers): Table =>
    fromCounts({ id, title: untitled, ...countAlong(cells, axes), contents }, { disclosure });
  const others = reasonAxis.dimension.categories.map(({ code }) => code).filter((code) => !work.includes(code) && !education.includes(code));
  const hasNotRegistered = base === 'all-leavers';
  const otherReasons = hasNotRegistered ? ['other-named-reason', 'not-registered'] : ['other-named-reason'];
  const reasons = inBase(notPrinted(reasonAxis), base);

  const destinations = publish(
    'destinations',
    [both, withTotal(ukraineAxis), reasons],
    [
      amongReasons('attained', [...work, ...education], 'percent'),
      amongReasons('work', work, 'percent'),
      amongReasons('education', education, 'percent'),
      amongReasons('upper-secondary', ['upper-secondary'], 'percent'),
      amongReasons('higher-education', ['higher-education'], 'percent'),
      amongReasons('preparatory', ['preparatory-adult-education'], 'percent'),
      amongReasons('measures', ['labour-market-measures'], 'percent'),
      amongReasons('other', otherReasons, 'percent'),
      amongReasons('neither-persons', others, 'persons'),
      amongReasons('preparatory-persons', ['preparatory-adult-education'], 'persons'),
      amongReasons('measures-persons', ['labour-market-measures'], 'persons'),
      amongReasons('other-persons', otherReasons, 'persons'),
    ],
  );
  const to = (contents: string, tid = now, protection = 'all'): Cell => cellAt(destinations, { Tid: tid, protection }, contents);

  const shareOf = (axis: string): CountedContents => ({ code: 'share', label: untitled, unit: 'percent', decimals: 0, per: axis });
  const byProtection = publish('by-protection', [both, withTotal(ukraineAxis)], [shareOf('protection'), leaverCount]);
  const bySex = publish('by-sex', [both, withTotal(ukraineAxis), sexAxis], [shareOf('Kjonn')]);
  const goalBySex = publish('goal-by-sex', [both, sexAxis, reasons], [amongReasons('attained', [...work, ...education], 'percent')]);
  const displaced = 'displaced-from-ukraine';
  const womenOf = (tid: string, protection: string): Cell => cellAt(bySex, { Tid: tid, protection, Kjonn: '2' });
  const menOf = (tid: string): Cell => cellAt(bySex, { Tid: tid, protection: 'all', Kjonn: '1' });
  const goalOf = (tid: string, sex: string): Cell => cellAt(goalBySex, { Tid: tid, Kjonn: sex });

  const participantsByProtection = publish(
    'participants-by-protection',
    [both, withTotal(ukraineAxis)],
    [{ code: 'participants', label: untitled, unit: 'persons', decimals: 0 }],
    cellsOf(counted, 'participants', ['protection']),
  );
  const citizenships = new Set(
    onlyYear(cellsOf(counted, 'participants', ['citizenship']), year).flatMap(({ codes: { citizenship = UNKNOWN } }) =>
      citizenship === UNKNOWN || citizenship === 'XXX' ? [] : [citizenship],
    ),
  );
  const sexesOf = (table: Table, sex: string, tid = now): Cell => cellAt(table, { Tid: tid, Kjonn: sex });
  // The second band, for few are younger; the unknown are no band.
  const [, youngest] = tables.figure7.dimensions[0]?.categories.filter(({ role }) => role === undefined) ?? [];

  const moved = (id: string, name: string, protection: string, who: Words, where: Words): Finding =>
    finding(
      id,
      { share: to(name, now, protection), before: to(name, before, protection), change: change(to(name, before, protection), to(name, now, protection)) },
      (n, digits) => {
        const than = against(n['change'] as number);
        return {
          nb: `${who.nb} gikk ${digits('share', 'nb')} prosent til ${where.nb}, ${than.nb}.`,
          nn: `${who.nn} gjekk ${digits('share', 'nn')} prosent til ${where.nn}, ${than.nn}.`,
          en: `${who.en}, ${digits('share', 'en')} per cent went to ${where.en}, ${than.en}.`,
        };
      },
    );
  const all: Words = { nb: `Av alle som avsluttet i ${now},`, nn: `Av alle som avslutta i ${now},`, en: `Of all who left in ${now}` };
  const amongDisplaced: Words = { nb: 'Blant fordrevne fra Ukraina', nn: 'Blant fordrivne frå Ukraina', en: 'Among displaced persons from Ukraine' };
  const amongOthers: Words = { nb: 'Blant øvrige flyktninggrupper', nn: 'Blant andre flyktninggrupper', en: 'Among other groups of refugees' };
  const toWork: Words = { nb: 'arbeid', nn: 'arbeid', en: 'work' };
  const toEducation: Words = { nb: 'utdanning', nn: 'utdanning', en: 'education' };
  const toUpper: Words = { nb: 'videregående opplæring', nn: 'vidaregåande opplæring', en: 'upper secondary education' };
  const toHigher: Words = { nb: 'høyere utdanning', nn: 'høgare utdanning', en: 'higher education' };
  const toPreparatory: Words = { nb: 'forberedende opplæring for voksne', nn: 'førebuande opplæring for vaksne', en: 'preparatory adult education' };

  return [
    finding('participants', { participants: sexesOf(tables.participants, '0'), before: sexesOf(tables.participants, '0', before) }, (_, digits) => ({
      nb: `${digits('participants', 'nb')} flyktninger deltok i introduksjonsprogram i løpet av ${now}, mot ${digits('before', 'nb')} året før.`,
      nn: `${digits('participants', 'nn')} flyktningar deltok i introduksjonsprogram i løpet av ${now}, mot ${digits('before', 'nn')} året før.`,
      en: `${digits('participants', 'en')} refugees took part in the introduction programme during ${now}, against ${digits('before', 'en')} the year before.`,
    })),
    finding('countries', { countries: value(citizenships.size) }, (_, digits) => ({
      nb: `Deltakerne hadde statsborgerskap fra ${digits('countries', 'nb')} land.`,
      nn: `Deltakarane hadde statsborgarskap frå ${digits('countries', 'nn')} land.`,
      en: `Number of countries of which the participants were citizens: ${digits('countries', 'en')}.`,
    })),
    finding('displaced-participants', { participants: cellAt(participantsByProtection, { Tid: now, protection: displaced }) }, (_, digits) => ({
      nb: `${digits('participants', 'nb')} av deltakerne var fordrevne fra Ukraina.`,
      nn: `${digits('participants', 'nn')} av deltakarane var fordrivne frå Ukraina.`,
      en: `${digits('participants', 'en')} of the participants were displaced persons from Ukraine.`,
    })),
    finding('participants-by-sex', { women: sexesOf(tables.participants, '2'), men: sexesOf(tables.participants, '1') }, (_, digits) => ({
      nb: `${digits('women', 'nb')} kvinner og ${digits('men', 'nb')} menn deltok.`,
      nn: `${digits('women', 'nn')} kvinner og ${digits('men', 'nn')} menn deltok.`,
      en: `${digits('women', 'en')} women and ${digits('men', 'en')} men took part.`,
    })),
    finding('entrants', { entrants: sexesOf(tables.entrants, '0') }, (_, digits) => ({
      nb: `${digits('entrants', 'nb')} flyktninger startet i introduksjonsprogram i ${now}.`,
      nn: `${digits('entrants', 'nn')} flyktningar starta i introduksjonsprogram i ${now}.`,
      en: `${digits('entrants', 'en')} refugees started in the introduction programme in ${now}.`,
    })),
    finding('leavers', { leavers: sexesOf(tables.leavers, '0'), before: sexesOf(tables.leavers, '0', before) }, (_, digits) => ({
      nb: `${digits('leavers', 'nb')} deltakere avsluttet introduksjonsprogram i ${now}, mot ${digits('before', 'nb')} året før.`,
      nn: `${digits('leavers', 'nn')} deltakarar avslutta introduksjonsprogram i ${now}, mot ${digits('before', 'nn')} året før.`,
      en: `${digits('leavers', 'en')} participants left the introduction programme in ${now}, against ${digits('before', 'en')} the year before.`,
    })),
    moved('goal-attainment', 'attained', 'all', all, { nb: 'arbeid eller utdanning', nn: 'arbeid eller utdanning', en: 'work or education' }),
    moved('work', 'work', 'all', all, toWork),
    moved('education', 'education', 'all', all, toEducation),
    finding(
      'displaced-leavers',
      { share: cellAt(byProtection, { Tid: now, protection: displaced }, 'share'), before: cellAt(byProtection, { Tid: before, protection: displaced }, 'share') },
      (_, digits) => ({
        nb: `Fordrevne fra Ukraina utgjorde ${digits('share', 'nb')} prosent av dem som avsluttet, mot ${digits('before', 'nb')} prosent året før.`,
        nn: `Fordrivne frå Ukraina utgjorde ${digits('share', 'nn')} prosent av dei som avslutta, mot ${digits('before', 'nn')} prosent året før.`,
        en: `Displaced persons from Ukraine were ${digits('share', 'en')} per cent of those who left, against ${digits('before', 'en')} per cent the year before.`,
      }),
    ),
    moved('displaced-to-work', 'work', displaced, amongDisplaced, toWork),
    moved('displaced-to-upper-secondary', 'upper-secondary', displaced, amongDisplaced, toUpper),
    moved('displaced-to-higher-education', 'higher-education', displaced, amongDisplaced, toHigher),
    moved('others-to-work', 'work', 'other', amongOthers, toWork),
    moved('others-to-education', 'education', 'other', amongOthers, toEducation),
    moved('others-to-preparatory-education', 'preparatory', 'other', amongOthers, toPreparatory),
    finding(
      'goal-attainment-by-sex',
      {
        women: goalOf(now, '2'),
        men: goalOf(now, '1'),
        changeOfWomen: change(goalOf(before, '2'), goalOf(now, '2')),
        changeOfMen: change(goalOf(before, '1'), goalOf(now, '1')),
      },
      (n, digits) => {
        const [women, men] = [against(n['changeOfWomen'] as number), against(n['changeOfMen'] as number)];
        return {
          nb: `Måloppnåelsen var ${digits('men', 'nb')} prosent for menn, ${men.nb}, og ${digits('women', 'nb')} prosent for kvinner, ${women.nb}.`,
          nn: `Måloppnåinga var ${digits('men', 'nn')} prosent for menn, ${men.nn}, og ${digits('women', 'nn')} prosent for kvinner, ${women.nn}.`,
          en: `Goal attainment was ${digits('men', 'en')} per cent for men, ${men.en}, and ${digits('women', 'en')} per cent for women, ${women.en}.`,
        };
      },
    ),
    finding(
      'leavers-by-sex',
      {
        women: womenOf(now, 'all'),
        womenAmongDisplaced: womenOf(now, displaced),
        womenAmongOthers: womenOf(now, 'other'),
        changeOfMen: change(menOf(before), menOf(now)),
      },
      (n, digits) => {
        const men = against(n['changeOfMen'] as number);
        return {
          nb: `${digits('women', 'nb')} prosent av dem som avsluttet, var kvinner (${digits('womenAmongDisplaced', 'nb')} prosent av fordrevne fra Ukraina og ${digits('womenAmongOthers', 'nb')} prosent av øvrige). Andelen menn var ${men.nb}.`,
          nn: `${digits('women', 'nn')} prosent av dei som avslutta, var kvinner (${digits('womenAmongDisplaced', 'nn')} prosent av fordrivne frå Ukraina og ${digits('womenAmongOthers', 'nn')} prosent av andre). Delen menn var ${men.nn}.`,
          en: `${digits('women', 'en')} per cent of those who left were women (${digits('womenAmongDisplaced', 'en')} per cent of displaced persons from Ukraine and ${digits('womenAmongOthers', 'en')} per cent of others). The share of men was ${men.en}.`,
        };
      },
    ),
    ...(youngest === undefined
      ? []
      : [
          finding('youngest', { share: cellAt(tables.figure7, { age: youngest.code }, 'goal-attainment') }, (_, digits) => ({
            nb: `I aldersgruppen ${youngest.label.nb} gikk ${digits('share', 'nb')} prosent til arbeid eller utdanning.`,
            nn: `I aldersgruppa ${youngest.label.nn} gjekk ${digits('share', 'nn')} prosent til arbeid eller utdanning.`,
            en: `In the age group ${youngest.label.en}, ${digits('share', 'en')} per cent went to work or education.`,
          })),
        ]),
    finding(
      'higher-education-by-sex',
      { women: cellAt(tables.figure5, { education: 'higher', Kjonn: '2' }), men: cellAt(tables.figure5, { education: 'higher', Kjonn: '1' }) },
      (_, digits) => ({
        nb: `Blant deltakere med høyere utdanning var måloppnåelsen ${digits('women', 'nb')} prosent for kvinner og ${digits('men', 'nb')} prosent for menn.`,
        nn: `Blant deltakarar med høgare utdanning var måloppnåinga ${digits('women', 'nn')} prosent for kvinner og ${digits('men', 'nn')} prosent for menn.`,
        en: `Among participants with higher education, goal attainment was ${digits('women', 'en')} per cent for women and ${digits('men', 'en')} per cent for men.`,
      }),
    ),
    finding(
      'neither',
      {
        persons: to('neither-persons'),
        measures: to('measures-persons'),
        measuresShare: to('measures'),
        preparatory: to('preparatory-persons'),
        preparatoryShare: to('preparatory'),
        other: to('other-persons'),
        otherShare: to('other'),
      },
      (_, digits) => ({
        nb: `${digits('persons', 'nb')} deltakere gikk verken til arbeid eller utdanning: ${digits('measures', 'nb')} (${digits('measuresShare', 'nb')} prosent) gikk til arbeidsmarkedsrelaterte tiltak og ${digits('preparatory', 'nb')} (${digits('preparatoryShare', 'nb')} prosent) til forberedende opplæring for voksne, og ${digits('other', 'nb')} (${digits('otherShare', 'nb')} prosent) avsluttet av andre eller ukjente årsaker.`,
        nn: `${digits('persons', 'nn')} deltakarar gjekk verken til arbeid eller utdanning: ${digits('measures', 'nn')} (${digits('measuresShare', 'nn')} prosent) gjekk til arbeidsmarknadsrelaterte tiltak og ${digits('preparatory', 'nn')} (${digits('preparatoryShare', 'nn')} prosent) til førebuande opplæring for vaksne, og ${digits('other', 'nn')} (${digits('otherShare', 'nn')} prosent) avslutta av andre eller ukjende årsaker.`,
        en: `${digits('persons', 'en')} participants went to neither work nor education: ${digits('measures', 'en')} (${digits('measuresShare', 'en')} per cent) went to labour-market measures and ${digits('preparatory', 'en')} (${digits('preparatoryShare', 'en')} per cent) to preparatory adult education, and ${digits('other', 'en')} (${digits('otherShare', 'en')} per cent) left for other or unknown reasons.`,
      }),
    ),
  ];
};
