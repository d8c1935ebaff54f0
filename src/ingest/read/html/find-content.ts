import { elementsBelow, type HtmlElement, type HtmlParent, isElement, namesOf } from './element.js';
import type { Weights } from './weigh.js';

/** Names that the systems behind government sites give to the text of a document. */
const TEXT_OF_DOCUMENT: ReadonlySet<string> = new Set([
  'zoom', 'ucap-content', 'trs_editor', 'trs_editor_view', 'trs_ueditor', 'view_trs_ueditor', 'custom_unionstyle',
  'pages_content', 'ivs_content', 'info_content', 'vsb_content', 'vsb_content_2', 'vsb_content_4', 'vsb_content_500',
  'vsb_content_501', 'vsb_content_1001', 'v_news_content', 'wp_articlecontent', 'articlecontent', 'article-content',
  'article_content', 'article_con', 'artical_content', 'newscontent', 'news_content', 'news-content', 'js_content',
  'my_doccontent', 'maintext', 'contenttext', 'content_text', 'detail_content', 'detail-content', 'xl_content',
  'zwxl-article', 'easysite-news-text', 'ewebeditor_content', 'infocontent', 'bt_content', 'nr_content', 'conttext',
]); // biome-ignore format: one list

/** Names that other parts of a page may bear as well. */
const MAYBE_TEXT: ReadonlySet<string> = new Set([
  'article', 'content', 'view', 'main', 'txt', 'con', 'text', 'detail', 'contentbox', 'content-box', 'neirong', 'nr',
  'article-con', 'xxgk', 'wzcon', 'mainbox', 'print', 'printarea', 'print_content',
]); // biome-ignore format: one list

/** Share of the page's prose that a part must hold to be its document, by how sure its name is. */
const LEAST_SHARE = { SURE: 0.25, MAYBE: 0.5 } as const;
/** A part that holds this share of what surrounds it holds all that matters there. */
const NEARLY_ALL = 0.9;
/** A name that so many parts bear is the name of none. */
const MOST_PARTS = 1000;
/** Going down into the part that holds most of the prose ends where none holds this share. */
const MOST = 0.8;

/**
 * The part of a page that holds the document: the smallest that is called so and has the prose; where none is called
 * so, the smallest that holds most of the prose.
 */
export function findContent(body: HtmlParent, weights: Weights): HtmlParent {
  const all = elementsBelow(body).filter((element) => weights.of(element).prose > 0);
  const whole = weights.of(body).prose;
  const isNamed = (names: ReadonlySet<string>) => (element: HtmlElement) =>
    namesOf(element).some((name) => names.has(name));
  return (
    smallest(all.filter(isNamed(TEXT_OF_DOCUMENT)), weights, whole * LEAST_SHARE.SURE) ??
    smallest(
      all.filter((element) => element.tagName === 'article' || isNamed(MAYBE_TEXT)(element)),
      weights,
      whole * LEAST_SHARE.MAYBE,
    ) ??
    densest(body, weights)
  );
}

/** Of the parts with at least `least` prose, the innermost that has nearly all of the greatest; siblings count together. */
function smallest(named: readonly HtmlElement[], weights: Weights, least: number): HtmlParent | null {
  const parts = named.slice(0, MOST_PARTS);
  const prose = (part: HtmlParent): number => weights.of(part).prose;
  const total = together(parts, prose);
  const enough = parts.filter((part) => prose(part) >= least && prose(part) > 0);
  const most = Math.max(0, ...enough.map(prose));
  if (most < total * NEARLY_ALL) {
    const parent = commonParent(parts.filter((part) => prose(part) > 0));
    if (parent !== null && prose(parent) >= least && prose(parent) * NEARLY_ALL <= total) return parent;
  }
  return enough.findLast((part) => prose(part) >= most * NEARLY_ALL) ?? null;
}

/** The prose of parts that lie in no other of them. */
function together(parts: readonly HtmlElement[], prose: (part: HtmlParent) => number): number {
  const known = new Set<HtmlParent>(parts);
  return parts
    .filter((part) => !ancestors(part).some((above) => known.has(above)))
    .reduce((sum, part) => sum + prose(part), 0);
}

function commonParent(parts: readonly HtmlElement[]): HtmlParent | null {
  const [first, ...others] = parts;
  if (first === undefined) return null;
  let common = ancestors(first);
  for (const other of others) {
    const above = new Set(ancestors(other));
    common = common.filter((part) => above.has(part));
  }
  return common[0] ?? null;
}

/** From its parent outwards. */
function ancestors(element: HtmlElement): readonly HtmlParent[] {
  const above: HtmlParent[] = [];
  for (let at = element.parentNode; at !== null; at = isElement(at) ? at.parentNode : null) above.push(at);
  return above;
}

function densest(body: HtmlParent, weights: Weights): HtmlParent {
  let at = body;
  for (;;) {
    const { prose } = weights.of(at);
    const next = at.childNodes
      .filter(isElement)
      .find((child) => !weights.isLeftOut(child) && weights.of(child).prose >= prose * MOST);
    if (next === undefined || prose === 0 || KEPT_WHOLE.has(next.tagName)) break;
    at = next;
  }
  // A table is read whole, unless one cell of it is the page.
  while (isElement(at) && PART_OF_TABLE.has(at.tagName) && at.parentNode !== null) at = at.parentNode;
  return at;
}

/** Not the one paragraph of a short page alone. */
const KEPT_WHOLE: ReadonlySet<string> = new Set([
  'p',
  'span',
  'font',
  'b',
  'strong',
  'ol',
  'ul',
  'li',
  'h1',
  'a',
]);
const PART_OF_TABLE: ReadonlySet<string> = new Set(['tr', 'tbody', 'thead', 'tfoot', 'table']);
