/** What was asked, and the answer as JSON. */
export type Answer = readonly [name: string, json: string];
export declare const answersOf: (subpaths: { readonly main: unknown; readonly schema: unknown; readonly statistics: unknown }) => readonly Answer[];
export declare const digest: (text: string) => number;
export declare const faultsOfAnswers: (answers: readonly Answer[]) => readonly string[];
