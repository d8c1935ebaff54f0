import type { Source, Span } from '../../../domain/span.js';
import { fold } from '../../fold.js';
import type { TableCell } from '../../policy-tree.js';

const TAG = /<\/?[a-zA-Z][^<>]{0,300}>|&nbsp;/g;

/** What the header says of a column. */
export type ColumnName = Pick<TableCell, 'column' | 'above' | 'columnSpans'>;

/** A cell from the spans of its content, tags left out, folded. */
export function makeCell(source: Source, name: ColumnName, at: readonly Span[], carried: boolean): TableCell {
  const spans = at.flatMap((span) => withoutTags(source.text, span));
  return { ...name, text: fold(source, spans).text, spans, carried };
}

/** The name of a column from where it is printed, and the name over it. */
export function columnName(source: Source, at: Span | null, above: Span | null): ColumnName {
  const columnSpans = at === null ? [] : withoutTags(source.text, at);
  const spansAbove = above === null ? [] : withoutTags(source.text, above);
  return { column: fold(source, columnSpans).text, above: fold(source, spansAbove).text, columnSpans };
}

function withoutTags(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end);
  if (!words.includes('<') && !words.includes('&')) return [span];
  const spans: Span[] = [];
  let from = 0;
  for (const tag of words.matchAll(TAG)) {
    if (words.slice(from, tag.index).trim() !== '')
      spans.push({ start: span.start + from, end: span.start + tag.index });
    from = tag.index + tag[0].length;
  }
  if (words.slice(from).trim() !== '') spans.push({ start: span.start + from, end: span.end });
  return spans;
}
