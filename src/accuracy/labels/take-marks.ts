import { labelError } from './label-error.js';

/** A mark as it stands: the words between ⟦ and ⟧, and where they would be in the text without marks. */
export interface RawMark {
  readonly words: string;
  readonly at: number;
  readonly line: number;
}

/** Takes the marks out of a labelled text. Fails with LABELS_INVALID where one is not closed on its line. */
export function takeMarks(
  labelled: string,
  file: string,
): { readonly text: string; readonly marks: readonly RawMark[] } {
  const marks: RawMark[] = [];
  const parts: string[] = [];
  let length = 0;
  labelled.split('\n').forEach((line, index) => {
    let from = 0;
    for (let open = line.indexOf('⟦'); open !== -1; open = line.indexOf('⟦', from)) {
      const close = line.indexOf('⟧', open);
      if (close === -1) throw labelError(file, index + 1, 'a ⟦ that no ⟧ closes on its line.');
      parts.push(line.slice(from, open));
      length += open - from;
      marks.push({ words: line.slice(open + 1, close).trim(), at: length, line: index + 1 });
      from = close + 1;
    }
    parts.push(line.slice(from), '\n');
    length += line.length - from + 1;
  });
  parts.pop();
  return { text: parts.join(''), marks };
}
