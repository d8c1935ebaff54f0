import { DomainError } from '../../../domain/errors.js';
import type { ReadText } from '../read-text.js';
import { decodeHtml } from './decode-html.js';
import { type HtmlParent, isElement } from './element.js';
import { findContent } from './find-content.js';
import type { PageLine } from './line-writer.js';
import { isMetadata, readMetadata } from './metadata.js';
import { readPageHead, squeeze } from './page-head.js';
import { pageLines } from './page-lines.js';
import { parseHtml } from './parse-html.js';
import { refusePageWithoutText } from './refuse-page.js';
import { trimLines } from './trim-lines.js';
import { weigh } from './weigh.js';

/** How many lines at the top of a document may be its metadata, and how many characters may hold its title. */
const TOP_LINES = 40;
const TOP_CHARACTERS = 1500;

/**
 * The document that a saved page of a government site prints: its metadata, one key a line, its title, its text.
 * Navigation, scripts, share bars and footers are left out; tables are lines of cells with tabs between.
 *
 * @throws DomainError NOT_TEXT, DAMAGED_FILE, NO_ARTICLE, INFLATES_TOO_FAR
 */
export async function readHtml(bytes: Uint8Array, name: string): Promise<ReadText> {
  const text = decodeHtml(bytes, name);
  const page = parseHtml(text, name);
  const root = page.childNodes.find(isElement);
  const body = root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body');
  if (body === undefined) {
    // A page of frames: the document is in another file.
    throw new DomainError(
      'NO_ARTICLE',
      `${name} is a frame that shows other pages. Open the document's own page and save that.`,
      { file: name },
    );
  }
  const weights = weigh(body);
  const content: HtmlParent = findContent(body, weights);
  const lines = trimLines(pageLines(content, weights, name));
  const head = readPageHead(body, content, weights, name);
  refusePageWithoutText(lines, weights.of(body), text, name);
  return { text: `${withHead(head, lines).join('\n')}\n`, pageStarts: [] };
}

/** Metadata first, then the title, then the text; what the text prints itself is not said twice. */
function withHead(
  head: { readonly metadata: readonly string[]; readonly title: readonly string[] },
  lines: readonly PageLine[],
): readonly string[] {
  const body = lines.flatMap((line, at) =>
    at < TOP_LINES && !line.isRow && isMetadata(line.text) ? readMetadata([line.text]).lines : [line.text],
  );
  const top = squeeze(body.slice(0, TOP_LINES).join('').slice(0, TOP_CHARACTERS));
  const metadata = head.metadata.filter((fact) => !body.slice(0, TOP_LINES).includes(fact));
  const title = top.includes(squeeze(head.title.join(''))) ? [] : head.title;
  return [...metadata, ...title, ...body];
}
