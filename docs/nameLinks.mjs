// Which names in code are functions and types of the library, so that the built documentation can link them.

/** Words that are exported, but are something else on a page: a command, a folder, a kind of source, an option or a field. */
const somethingElse = {
  'command-line': ['explain', 'timeline'],
  'for-lawyers': ['regulation'],
  'for-statisticians': ['ageLimits', 'counties', 'programmeTime', 'table1', 'table2'],
  'how-a-rule-is-written': ['explain'],
  'the-law-behind-the-answers': ['regulation'],
  'what-is-open': ['assessments', 'notes', 'readings'],
};

/** The exported name that a piece of code is, as in `targetGroup` or `anyCase()`; null when it is none. */
export const nameIn = (code, exported, page = '') => {
  const name = /^`([A-Za-z]\w*)(?:\(\))?`$/.exec(code)?.[1];
  return name !== undefined && exported.has(name) && !somethingElse[page]?.includes(name) ? name : null;
};

/**
 * Replaces the names in the pieces of a page: `pieces` are its text and code in order, and `link` makes a link of one. What stands in a heading or
 * in a link stays as it is, for a link may not stand there.
 */
export const linkNames = (pieces, exported, link, page = '') => {
  let line = '';
  return pieces.map((piece) => {
    const name = piece.kind === 'code' ? nameIn(piece.text, exported, page) : null;
    const linked = name !== null && !line.startsWith('#') && !/\[[^\]]*$/.test(line);
    const text = piece.text ?? '';
    line = text.includes('\n') ? text.slice(text.lastIndexOf('\n') + 1) : line + text;
    return linked ? link(piece, name) : piece;
  });
};
