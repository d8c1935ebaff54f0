import type { Source, Span } from '../../../domain/span.js';
import { type Folded, fold } from '../../fold.js';

/** Characters looked at on either side of a word on validity. */
const REACH = 140;
/** Sentences looked at in one document. */
const MOST_SENTENCES = 400;

const HINT =
  /有[\s\u3000]{0,3}效[\s\u3000]{0,3}期|年[\s\u3000]{0,3}内[\s\u3000]{0,3}有[\s\u3000]{0,3}效|(?:日|公布|印发|发布)[\s\u3000]{0,3}(?:之[\s\u3000]{0,3}日[\s\u3000]{0,3})?起|(?:施[\s\u3000]{0,3}行|实[\s\u3000]{0,3}施|执[\s\u3000]{0,3}行|试[\s\u3000]{0,3}行)[\s\u3000]{0,3}(?:期|至|到|[0-9０-９一二两三四五])/g;

/** The sentences of a span that may say from when to when a document holds. Folded; linear in the span. */
export function validitySentences(source: Source, text: string, span: Span): readonly Folded[] {
  const sentences: Folded[] = [];
  let last = span.start;
  HINT.lastIndex = 0;
  for (const match of text.slice(span.start, span.end).matchAll(HINT)) {
    const at = span.start + match.index;
    if (at < last) continue;
    const from = Math.max(last, at - REACH, text.lastIndexOf('。', at) + 1, span.start);
    const stop = text.indexOf('。', at);
    const to = Math.min(stop === -1 ? span.end : stop + 1, at + REACH, span.end);
    sentences.push(fold(source, [{ start: from, end: to }]));
    last = to;
    if (sentences.length >= MOST_SENTENCES) break;
  }
  return sentences;
}
