import { daysBetween, explainTimeline, formatDate, type Language, type Register, type Timeline } from '../../src/index.js';
import { h, s } from './elements.js';
import type { PageWords } from './words.js';

const WIDTH = 960;
const BAND = { y: 34, height: 30 };

/** The timeline drawn, with the same in a table behind it. */
export const drawingOf = (line: Timeline, on: string, language: Language, register: Register, w: PageWords): HTMLElement => {
  const told = explainTimeline(line, { language, register });
  const days = Math.max(1, daysBetween(line.from, line.through));
  const x = (day: Timeline['from']): number => (daysBetween(line.from, day) / days) * WIDTH;
  const years = Array.from({ length: Number(line.through.slice(0, 4)) - Number(line.from.slice(0, 4)) }, (_, index) => `${String(Number(line.from.slice(0, 4)) + index + 1)}-01-01` as Timeline['from']);
  const title = w.timelineTitle(formatDate(line.from, language), formatDate(line.through, language));
  const drawing = s(
    'svg',
    { viewBox: `-10 0 ${String(WIDTH + 20)} 96`, role: 'img', 'aria-labelledby': 'timeline-title', preserveAspectRatio: 'xMinYMin meet' },
    s('title', { id: 'timeline-title' }, title),
    ...line.segments.map(({ from, to }, index) =>
      s('rect', { class: index % 2 === 0 ? 'even' : 'odd', x: x(from), y: BAND.y, width: Math.max(1, x(to) - x(from) + WIDTH / days), height: BAND.height }),
    ),
    ...line.segments.map(({ from, to }, index) =>
      x(to) - x(from) < 14 ? null : s('text', { class: 'number', x: (x(from) + x(to)) / 2, y: BAND.y + 20, 'text-anchor': 'middle' }, String(index + 1)),
    ),
    ...line.events.map(({ on: day, event }) => s('line', { class: `event ${event}`, x1: x(day), x2: x(day), y1: BAND.y - 8, y2: BAND.y + BAND.height + 8 })),
    ...years.map((day) => s('text', { class: 'year', x: x(day), y: 92, 'text-anchor': 'middle' }, day.slice(0, 4))),
    ...years.map((day) => s('line', { class: 'year', x1: x(day), x2: x(day), y1: 70, y2: 80 })),
    on >= line.from && on <= line.through
      ? s('g', { class: 'asked' }, s('line', { x1: x(on as Timeline['from']), x2: x(on as Timeline['from']), y1: 8, y2: 72 }), s('text', { x: x(on as Timeline['from']), y: 10, 'text-anchor': 'middle' }, formatDate(on as Timeline['from'], language)))
      : null,
  );
  return h(
    'div',
    {},
    h('div', { class: 'drawing', role: 'group', 'aria-label': w.timelineScrolls, tabindex: 0 }, drawing),
    h(
      'details',
      {},
      h('summary', {}, w.events),
      h(
        'table',
        {},
        h('caption', {}, title),
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, w.when), h('th', { scope: 'col' }, w.what), register === 'legal' && h('th', { scope: 'col' }, w.where))),
        h(
          'tbody',
          {},
          ...told.events.map(({ on: day, text, citations }) =>
            h('tr', {}, h('th', { scope: 'row' }, formatDate(day, language)), h('td', {}, text), register === 'legal' && h('td', {}, citations.join('; '))),
          ),
        ),
      ),
    ),
    h(
      'details',
      {},
      h('summary', {}, w.segments),
      h(
        'ol',
        {},
        ...told.segments.map(({ heading, outcomes }) => h('li', {}, h('strong', {}, heading), h('ul', {}, ...outcomes.map((outcome) => h('li', {}, outcome))))),
      ),
    ),
  );
};
