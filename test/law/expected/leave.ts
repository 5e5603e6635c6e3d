import type { ExpectedParameters } from './define.js';

// Typed from the texts, not from the table.

export const leave: ExpectedParameters = { boundaries: {}, units: {} };
