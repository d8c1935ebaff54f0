import { type HtmlElement, type HtmlParent, isElement, wordsOf } from './element.js';
import type { Weights } from './weigh.js';

/** Stands in a run between the words of two elements, such as a key and its value. */
export const SEAM = '\ufdd0';

export interface BeforeContent {
  /** Words between two block ends, table cells and list items each for itself; '' where what is told of one thing ends. */
  readonly runs: readonly string[];
  /** The elements that end before the content begins. */
  readonly elements: readonly HtmlElement[];
}

const INLINE: ReadonlySet<string> = new Set([
  'span', 'b', 'strong', 'em', 'i', 'font', 'label', 'a', 'u', 'small', 'big', 'ucapcontent', 'ucaptitle',
]); // biome-ignore format: one list

const ENDS_A_FACT: ReadonlySet<string> = new Set(['li', 'tr', 'dl', 'table', 'ul', 'h1', 'h2', 'h3', 'h4']);

function isBlankCell({ tagName, childNodes }: HtmlElement): boolean {
  return /^(?:t[dh]|dd)$/.test(tagName) && childNodes.every((child) => /^\s*$/.test(wordsOf(child) ?? '-'));
}

/** What a page prints before its document, without what is left out. Empty where the document is the page. */
export function beforeContent(body: HtmlParent, content: HtmlParent, weights: Weights): BeforeContent {
  const runs: string[] = [];
  const elements: HtmlElement[] = [];
  let run = '';
  const end = (): void => {
    const words = run.replace(/[ \t\r\n\f\u00a0]+/g, ' ').trim();
    if (words !== '') runs.push(words);
    run = '';
  };
  /** True once the content is reached. */
  const visit = (parent: HtmlParent): boolean => {
    for (const child of parent.childNodes) {
      if (child === content) return true;
      if (!isElement(child)) {
        run += wordsOf(child) ?? '';
        continue;
      }
      if (weights.isLeftOut(child)) continue;
      const isInline = INLINE.has(child.tagName);
      if (/^h[1-4]$/.test(child.tagName)) runs.push('');
      if (isInline) run += SEAM;
      else end();
      if (visit(child)) return true;
      if (isInline) run += SEAM;
      else end();
      if (ENDS_A_FACT.has(child.tagName) || isBlankCell(child)) runs.push('');
      elements.push(child);
    }
    return false;
  };
  if (content === body || !visit(body)) return { runs: [], elements: [] };
  end();
  return { runs, elements };
}
