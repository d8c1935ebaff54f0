import { attribute, type HtmlElement, isElement, namesOf, styleOf } from './element.js';

/** Elements that print no words of the page. */
const SILENT: ReadonlySet<string> = new Set([
  'script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'applet', 'svg', 'canvas', 'audio', 'video',
  'select', 'button', 'input', 'textarea', 'head', 'title', 'map', 'rp', 'rt', 'nav', 'footer', 'aside', 'dialog', 'xml',
]); // biome-ignore format: one list

/** Parts of a page beside its document, by a whole word of an id or class: share_box, bread-crumb, pageFooter. */
const BESIDE =
  /(?:^|[-_])(?:bd)?(?:share|fenxiang|breadcrumbs?|crumbs?|mianbaoxie|mbx|position|location|dqwz|nav|navbar|navigation|menu|footer|foot|bottom-?nav|sidebar|aside|related|xgxx|xgjd|xglj|xgwj|xgzc|relevant|toolbar|tool-?box|fontsize|font-?size|zoombar|qrcode|qr-?code|erweima|ewm|copyright|banner|login|searchbox|search|comment|comments|pagination|pagebar|prevnext|prev-?next|shangxia|sxp|friend-?links?|links|top-?bar|header)(?:$|[-_])/;

/**
 * Whether the words of an element are no words of a document: scripts, hidden parts, navigation, share bars, footers.
 * Judged by what it is called only, so whoever asks must not leave out what holds most of the page.
 */
export function isLeftOut(element: HtmlElement): 'ALWAYS' | 'BESIDE' | null {
  if (SILENT.has(element.tagName)) return 'ALWAYS';
  if (isHidden(element) && !hasOpenTwin(element)) return 'ALWAYS';
  const isBeside = namesOf(element).some((name) => BESIDE.test(name.replace(/(?:box|bar|wrap|con)$/, '')));
  return isBeside ? 'BESIDE' : null;
}

function isHidden(element: HtmlElement): boolean {
  const style = styleOf(element);
  return (
    element.attrs.some(({ name }) => name === 'hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display:none|visibility:hidden|mso-hide:all|mso-element:comment/.test(style)
  );
}

/** The pages of a long text after the first are hidden until one turns to them; they are called like the first. */
function hasOpenTwin(element: HtmlElement): boolean {
  const called = attribute(element, 'class');
  if (called === '' || element.parentNode === null) return false;
  return element.parentNode.childNodes.some(
    (other) =>
      isElement(other) &&
      other !== element &&
      other.tagName === element.tagName &&
      attribute(other, 'class') === called &&
      !isHidden(other),
  );
}
