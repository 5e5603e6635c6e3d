/** What a check says is wrong, without the path its message starts with; `null` when nothing is. */
export const faultOf = (path: string, check: () => unknown): string | null => {
  try {
    check();
    return null;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return said.startsWith(`${path}: `) ? said.slice(path.length + 2) : said;
  }
};

/** What a schema says to a developer of a value that is wrong; `undefined` leaves the words to zod. */
export interface Saying {
  readonly error: (issue: { readonly input?: unknown }) => string | undefined;
}

/** The words of a check of the library, for a schema that does the same. */
export const inWordsOf = (check: (input: unknown, path: string) => unknown, path: string): Saying => ({ error: ({ input }) => faultOf(path, () => check(input, path)) ?? undefined });
