import { type HtmlElement, type HtmlParent, isElement, wordsOf } from './element.js';
import type { Weights } from './weigh.js';

/** Stands in a run between the words of two elements, such as a key and its value. */
export const SEAM = '\ufdd0';

export interface BeforeContent {
  /** Words between two block ends, table cells and list items each for itself. */
  readonly runs: readonly string[];
  /** The elements that end before the content begins. */
  readonly elements: readonly HtmlElement[];
}

const INLINE: ReadonlySet<string> = new Set([
  'span', 'b', 'strong', 'em', 'i', 'font', 'label', 'a', 'u', 'small', 'big', 'ucapcontent', 'ucaptitle',
]); // biome-ignore format: one list

/** What a page prints before its document, without what is left out. Empty where the document is the page. */
export function beforeContent(body: HtmlParent, content: HtmlParent, weights: Weights): BeforeContent {
  const runs: string[] = [];
  const elements: HtmlElement[] = [];
  let run = '';
  const end = (): void => {
    const words = run.replace(/[\s\u00a0]+/g, ' ').trim();
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
      if (isInline) run += SEAM;
      else end();
      if (visit(child)) return true;
      if (isInline) run += SEAM;
      else end();
      elements.push(child);
    }
    return false;
  };
  if (content === body || !visit(body)) return { runs: [], elements: [] };
  end();
  return { runs, elements };
}
