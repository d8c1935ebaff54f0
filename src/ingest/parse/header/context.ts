import type { Source, Span } from '../../../domain/span.js';
import { type Folded, fold, foldWords } from '../../fold.js';
import type { Fact, Header } from '../../policy-tree.js';
import type { DocumentLine } from '../documents/document-lines.js';
import type { DocumentPart } from '../documents/document-part.js';

/** What every rule of the header reads. */
export interface HeaderContext {
  readonly source: Source;
  readonly lines: readonly DocumentLine[];
  readonly part: DocumentPart;
  /** The header of the notice that transmits the document, or null. */
  readonly notice: Header | null;
}

/** The lines of the face, in order. */
export function faceLines({ lines, part }: HeaderContext): readonly DocumentLine[] {
  return lines.slice(part.face.first, part.face.last + 1);
}

/** The lines of the signature, in order; none where the text is not signed. */
export function signatureLines({ lines, part }: HeaderContext): readonly DocumentLine[] {
  return part.signature === null ? [] : lines.slice(part.signature.first, part.signature.last + 1);
}

/** The visible words of a line, folded, with the way back. */
export function foldLine(source: Source, { at, until }: DocumentLine): Folded {
  return fold(source, [{ start: at, end: until }]);
}

/** The span that lines of the source cover, from the first visible character to the last; null where there are none. */
export function spanOfLines(lines: readonly DocumentLine[]): Span | null {
  const first = lines[0];
  const last = lines.at(-1);
  return first === undefined || last === undefined || last.until <= first.at
    ? null
    : { start: first.at, end: last.until };
}

/** A fact taken over from the notice, with a rule that says so. */
export function inherited<T>(fact: Fact<T> | null | undefined, ruleId: string): Fact<T> | null {
  return fact === null || fact === undefined ? null : { ...fact, ruleId: `${ruleId}-inherited` };
}

/** 发文字号：…, 成文日期：…: the words that a web page prints after a key, up to the next key. */
export function metaFact(
  context: HeaderContext,
  keys: string,
): { readonly words: string; readonly at: Span } | null {
  const pattern = new RegExp(
    `(?:${keys})：(.{1,60}?)(?=(?:索引号|主题|发文|发布|成文|文号|名称|标题|有效|来源|公开|生成|印发|时效|浏览|字体)[^：]{0,4}：|$)`,
  );
  for (const line of faceLines(context)) {
    if (line.kind !== 'META') continue;
    const cell = cellAfter(context.source, line, keys);
    if (cell !== null) return cell;
    const folded = foldLine(context.source, line);
    const match = pattern.exec(folded.text);
    const words = match?.[1];
    if (match === null || words === undefined) continue;
    const start = match.index + match[0].length - words.length;
    return { words, at: folded.toSource(start, start + words.length) };
  }
  return null;
}

/** The cell of a row right after the one with a key. */
function cellAfter(
  source: Source,
  { at, until }: DocumentLine,
  keys: string,
): { readonly words: string; readonly at: Span } | null {
  const key = new RegExp(`^(?:${keys})：?$`);
  const cells = source.text.slice(at, until).split('\t');
  let start = at;
  for (const [index, cell] of cells.entries()) {
    const next = cells[index + 1];
    const from = start + cell.length + 1;
    if (next !== undefined && next.trim() !== '' && key.test(foldWords(cell))) {
      const lead = next.length - next.trimStart().length;
      return { words: foldWords(next), at: { start: from + lead, end: from + next.trimEnd().length } };
    }
    start = from;
  }
  return null;
}
