import { beforeContent } from './before-content.js';
import {
  attribute,
  elementsBelow,
  type HtmlElement,
  type HtmlParent,
  isElement,
  namesOf,
  wordsOf,
} from './element.js';
import { readMetadata } from './metadata.js';
import { pageLines } from './page-lines.js';
import type { Weights } from './weigh.js';

/** What a page prints above the text of its document. */
export interface PageHead {
  /** `发文字号：…`, one a line. */
  readonly metadata: readonly string[];
  /** The lines of the title; empty where the page prints none. */
  readonly title: readonly string[];
}

const MOST_RUNS = 4000;
const LONGEST_TITLE = 200;

/** The metadata and the title that stand before `content`, wherever the page puts them. */
export function readPageHead(
  body: HtmlParent,
  content: HtmlParent,
  weights: Weights,
  name: string,
): PageHead {
  const { runs, elements } = beforeContent(body, content, weights);
  const told = toldTitle(body);
  const headings = elements
    .filter(
      (element) => /^h[1-4]$/.test(element.tagName) || namesOf(element).some((word) => TITLE_NAME.test(word)),
    )
    .map((element) =>
      pageLines(element, weights, name)
        .map(({ text }) => text)
        .filter((text) => text !== ''),
    )
    .filter((lines) => isTitle(lines.join('')));
  const title =
    headings.findLast((lines) => told !== '' && told.includes(squeeze(lines.join('')))) ??
    headings.findLast((lines) => told !== '' && squeeze(lines.join('')).includes(told)) ??
    headings.at(-1) ??
    [];
  return {
    metadata: readMetadata(runs.slice(-MOST_RUNS)).lines,
    title: title.length > 0 ? title : declaredTitle(told),
  };
}

const TITLE_NAME = /(?:^|[-_])(?:title|tit|biaoti|bt|subject|headline|articletitle|newstitle)\d?$/;

function isTitle(words: string): boolean {
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= 6 && words.length <= LONGEST_TITLE && !/[。；]|[…>]/.test(words);
}

/** The title as the page tells it to a browser: of the document where it says so, else of the window. */
function toldTitle(body: HtmlParent): string {
  const root = isElement(body) ? body.parentNode : null;
  const head = root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'head');
  if (head === undefined) return '';
  const parts = elementsBelow(head);
  const declared = parts.find(
    (part) => part.tagName === 'meta' && /^articletitle$/i.test(attribute(part, 'name')),
  );
  const window = parts.find((part) => part.tagName === 'title');
  const words =
    declared === undefined ? (window === undefined ? '' : textOf(window)) : attribute(declared, 'content');
  return squeeze(words.length > 2 * LONGEST_TITLE ? '' : words);
}

/** 关于印发…的通知_某市人民政府门户网站: the words before the site's name, where they end as a document's title does. */
function declaredTitle(told: string): readonly string[] {
  const words = told.split(/[_|]|-{1,2}(?=\p{Script=Han})|—{1,2}(?=[^—]{2,20}(?:网|政府|门户))/u)[0] ?? '';
  return /(?:通知|意见|方案|办法|规定|决定|公告|通告|规划|计划|措施|细则|条例|函|批复|报告|纲要)(?:（[^（）]{1,12}）|\([^()]{1,12}\))?$/.test(
    words,
  ) && isTitle(words)
    ? [words]
    : [];
}

function textOf(element: HtmlElement): string {
  return element.childNodes
    .map((child) => (isElement(child) ? textOf(child) : (wordsOf(child) ?? '')))
    .join('');
}

/** Without any space. */
export function squeeze(words: string): string {
  return words.replace(/[\s\u00a0\u3000]+/g, '');
}
