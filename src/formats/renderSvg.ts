import type * as Vega from 'vega';
import type * as VegaLite from 'vega-lite';
import type { VegaLiteSpec } from './toVegaLite.js';

/** A drawing: its size, and what stands inside the SVG element. */
export interface Drawing {
  readonly width: string;
  readonly height: string;
  readonly inside: string;
}

const INSTALL = 'npm install vega vega-lite';

/** The packages that draw; an error that says how to install them when they are not there. */
export const drawingPackages = async (): Promise<[typeof Vega, typeof VegaLite]> => {
  try {
    return await Promise.all([import('vega'), import('vega-lite')]);
  } catch (cause) {
    throw new Error(`figures are drawn with vega and vega-lite, which could not be loaded; run: ${INSTALL}`, { cause });
  }
};

/** Draws charts without a browser. The packages that draw are loaded when there is something to draw. */
export const renderSvg = async (specs: readonly VegaLiteSpec[]): Promise<readonly Drawing[]> => {
  if (specs.length === 0) return [];
  const [vega, vegaLite] = await drawingPackages();
  const drawings: Drawing[] = [];
  for (const spec of specs) {
    // What a screen reader is told stands on the whole drawing; its parts are not told one by one.
    const quiet = { ...spec, config: { ...(spec['config'] as object), aria: false } };
    const view = new vega.View(vega.parse(vegaLite.compile(quiet as never).spec), { renderer: 'none' });
    const svg = await view.toSVG();
    view.finalize();
    const [, tag = '', inside = ''] = /^<svg([^>]*)>(.*)<\/svg>$/s.exec(svg) ?? [];
    const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(tag) ?? [];
    if (width === '' || inside === '') throw new Error('vega gave a drawing that is not in the form expected; the versions supported are vega 6 and vega-lite 6');
    drawings.push({ width, height, inside });
  }
  return drawings;
};
