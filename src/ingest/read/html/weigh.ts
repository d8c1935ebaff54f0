import { type HtmlElement, type HtmlParent, isElement, wordsOf } from './element.js';
import { isLeftOut } from './left-out.js';

/** How many Chinese characters stand below an element, outside links and inside. */
export interface Weight {
  readonly prose: number;
  readonly linked: number;
}

export interface Weights {
  of(node: HtmlParent): Weight;
  /** Whether the element is a part of the page beside its document. What holds most of the page never is. */
  isLeftOut(element: HtmlElement): boolean;
}

/** From this share of the page on, a name like `print-nav` says nothing. */
const TOO_MUCH_TO_LEAVE_OUT = 0.5;

/** Weighs every element of a page, once. */
export function weigh(body: HtmlParent): Weights {
  const weights = new Map<HtmlParent, Weight>();
  const verdicts = new Map<HtmlElement, 'ALWAYS' | 'BESIDE'>();
  const visit = (parent: HtmlParent, isInLink: boolean): Weight => {
    let prose = 0;
    let linked = 0;
    for (const child of parent.childNodes) {
      if (isElement(child)) {
        const verdict = isLeftOut(child);
        if (verdict !== null) verdicts.set(child, verdict);
        if (verdict === 'ALWAYS') continue;
        const below = visit(child, isInLink || child.tagName === 'a');
        prose += below.prose;
        linked += below.linked;
        continue;
      }
      const count = countHan(wordsOf(child) ?? '');
      if (isInLink) linked += count;
      else prose += count;
    }
    const weight = { prose, linked };
    weights.set(parent, weight);
    return weight;
  };
  const whole = visit(body, false);
  const of = (node: HtmlParent): Weight => weights.get(node) ?? { prose: 0, linked: 0 };
  return {
    of,
    isLeftOut(element) {
      const verdict = verdicts.get(element);
      if (verdict === undefined || verdict === 'ALWAYS') return verdict !== undefined;
      return of(element).prose < whole.prose * TOO_MUCH_TO_LEAVE_OUT;
    },
  };
}

function countHan(words: string): number {
  let count = 0;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) count++;
  }
  return count;
}
