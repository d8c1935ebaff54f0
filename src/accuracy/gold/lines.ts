import { foldWords } from '../../ingest/fold.js';
import type { LabelledClause } from '../labels/labelled-document.js';
import { printedNumber } from '../labels/printed-number.js';

/** Places in a text by its lines, which is how the labels of the seeds tell them. */
export interface Lines {
  /** Where the first words of a line begin. */
  at(line: number): number;
  /** A clause whose number is printed at the beginning of the line; a row of a table without a number. */
  clause(line: number, number: string | null, parent?: LabelledClause | null): LabelledClause;
  /** The line, of those given, that begins with the words; the first of them where none does. */
  beginning(words: string, first: number, last: number): number;
  /** A chapter by its number and heading, wherever it is. */
  chapter(words: string): LabelledClause;
}

export function createLines(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const wordsOf = (line: number): string => foldWords(text.slice(starts[line - 1], starts[line])).replace(/\s/g, '');
  const at = (line: number): number => {
    const start = starts[line - 1] ?? text.length;
    return start + (/^\s*/.exec(text.slice(start, starts[line] ?? text.length))?.[0].length ?? 0);
  };
  const beginning = (words: string, first: number, last: number): number => {
    for (let line = first; line <= last; line++) if (wordsOf(line).startsWith(words)) return line;
    return first;
  };
  // One object for one clause, however many labels name it.
  const clauses = new Map<number, LabelledClause>();
  const clause: Lines['clause'] = (line, number, parent = null) => {
    const kind = number === null ? 'ROW' : 'NUMBERED';
    const made = clauses.get(line) ?? { at: at(line), line, depth: parent === null ? 1 : 2, kind, number, parent };
    clauses.set(line, made);
    return made;
  };
  const chapters = new Map<string, LabelledClause>();
  return {
    at,
    clause,
    beginning,
    chapter(words) {
      const known = chapters.get(words);
      if (known) return known;
      const found = clause(beginning(words, 1, starts.length), printedNumber(words, 0));
      chapters.set(words, found);
      return found;
    },
  };
} // biome-ignore format: one screen
