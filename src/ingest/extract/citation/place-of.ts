import { isClauseKind, type PolicyDocument, type TreeNode } from '../../policy-tree.js';
import type { CitationPlace } from './citation-kind.js';
import type { ReadableText } from './readable-text.js';

/** Characters looked at before and after a title. */
const REACH = 700;
const AFTER = 160;

/** What stands around `[start, close)` of a text: the sentence, the headings above, whether the document is only opening. */
export function placeOf(
  document: PolicyDocument,
  text: ReadableText,
  start: number,
  close: number,
): CitationPlace {
  const { clause, ancestors } = text.clauseAt(text.toSource(start, start + 1).start);
  const above = [...ancestors, clause];
  const beforeList = withoutTitles(sentenceBefore(text.text, start));
  return {
    before: beforeList.slice(beforeList.lastIndexOf('；') + 1),
    beforeList,
    after: sentenceAfter(text.text, close),
    afterList: sentenceAfter(text.text, listEnd(text.text, close)),
    headings: above.flatMap(({ heading }) => (heading === null ? [] : [heading])),
    isOpening: isOpening(document.root, above),
    isInterpretation: document.header.kind === 'INTERPRETATION',
    isRepeal:
      /废止|失效/.test(document.header.title?.value ?? '') && document.header.kind !== 'INTERPRETATION',
  };
}

function sentenceBefore(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - REACH), start);
  const stop = Math.max(...['。', '！', '？'].map((mark) => window.lastIndexOf(mark)));
  return window.slice(stop + 1);
}

function sentenceAfter(text: string, close: number): string {
  const window = text.slice(close, close + AFTER);
  const stop = window.search(/[。！？]/);
  return stop === -1 ? window : window.slice(0, stop);
}

const LONGEST_LIST = 600;
const NEXT_TITLE = /^(?:、|，|；|和|及|以及|与)?《[^《》]{1,200}》(?:（[^（）]{0,160}）)?/;

/** Where the list of titles ends that goes on after one: 《A》（N）、《B》（M）同时废止 says of both that they end. */
function listEnd(text: string, close: number): number {
  let end = close;
  while (end - close < LONGEST_LIST) {
    const next = NEXT_TITLE.exec(text.slice(end, end + 400))?.[0];
    if (next === undefined) break;
    end += next.length;
  }
  return end;
}

/** Titles and brackets in the way say nothing on what governs the last of a list. */
function withoutTitles(words: string): string {
  return words.replace(/《[^《》]{1,200}》/g, '').replace(/（[^（）]{1,160}）/g, '');
}

/** A preamble, the text of a document without parts, or its first article. */
function isOpening(root: TreeNode, above: readonly TreeNode[]): boolean {
  const top = above[1];
  if (top === undefined || top.kind === 'PREAMBLE' || top.kind === 'PARAGRAPH') return true;
  const first = root.children.find(({ kind }) => isClauseKind(kind) && kind !== 'PREAMBLE');
  return (
    first === top &&
    above.every((node, at) => at === 0 || isFirst(above[at - 1] as TreeNode, node) || at === 1) &&
    above.some(({ kind, number }) => kind === 'ARTICLE' || number === '第一条')
  );
}

function isFirst(parent: TreeNode, node: TreeNode): boolean {
  return parent.children.find(({ kind }) => isClauseKind(kind)) === node;
}
