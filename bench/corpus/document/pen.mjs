/** Writes a text piece by piece and says where each piece came to stand: `{ start, end, line }`, in UTF-16 code units, lines from 1. */
export function createPen() {
  const pieces = [];
  let length = 0;
  let line = 1;
  let lastLine = 1;
  return {
    write(words) {
      const at = { start: length, end: length + words.length, line };
      pieces.push(words);
      length = at.end;
      lastLine = line;
      return at;
    },
    /** Ends a paragraph; documents of the web have an empty line between them. */
    endParagraph(lines = 2) {
      pieces.push('\n'.repeat(lines));
      length += lines;
      line += lines;
    },
    here: () => length,
    /** Of the last words written. */
    lastLine: () => lastLine,
    text: () => pieces.join(''),
  };
}
