// @gorules/zen-engine: a decision graph of one node of expressions and three decision tables. Its expressions have dates and months.
import { readFileSync } from 'node:fs';
import { ZenEngine } from '@gorules/zen-engine';
import { flat, inWords } from './cases.mjs';

const decision = new ZenEngine().createDecision(JSON.parse(readFileSync(new URL('zen.json', import.meta.url), 'utf8')));

export const prepare = flat;
export const decide = (one) => decision.evaluate(one);
export const told = ({ result }) => inWords(result);
export const dates = 'text, read by the expressions';
/** It is not made for a bundle: a native addon. */
export const bundle = null;
