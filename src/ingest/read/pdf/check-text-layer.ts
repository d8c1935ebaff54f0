import { DomainError } from '../../../domain/errors.js';
import type { ReadNote } from '../read-text.js';
import type { PageLayout } from './lay-out-page.js';

/** A page with fewer characters has no text layer: a stamp or page number over a picture. */
const LEAST_CHARACTERS = 12;
/** Share of pages without text from which on the document is a scan. */
const MOST_WITHOUT = 0.5;
/** Share of characters that no Chinese document prints from which on a text layer is garbled. */
const MOST_STRANGE = 0.1;
/** Page numbers that a message names. */
const MOST_NAMED = 12;

/**
 * What is to be known of the text layer: pages that have none beside pages that have one.
 *
 * @throws DomainError NO_TEXT where most pages have none, or where its characters are not those that are printed
 */
export function checkTextLayer(pages: readonly PageLayout[], name: string): readonly ReadNote[] {
  const without = pages.flatMap((page, index) =>
    charactersOf(page).length < LEAST_CHARACTERS ? [index + 1] : [],
  );
  const all = pages.map(charactersOf).join('');
  if (all.length === 0 || without.length > pages.length * MOST_WITHOUT) {
    throw new DomainError(
      'NO_TEXT',
      `${name} is a scan; it holds no text, only pictures, on ${pagesNamed(without)} of ${pages.length}. Run text recognition (OCR) and read what it saves.`,
      { file: name, pages: without },
    );
  }
  if ((all.match(STRANGE)?.length ?? 0) > all.length * MOST_STRANGE) {
    throw new DomainError(
      'NO_TEXT',
      `${name} has a text layer that cannot be read: its fonts do not say which characters they print. Run text recognition (OCR), or get the document as .docx or .html.`,
      { file: name },
    );
  }
  if (without.length === 0) return [];
  const message = `There is no text, only pictures or nothing, on ${pagesNamed(without)} of ${pages.length}; what is printed there is not read.`;
  return [{ ruleId: 'read/pages-without-text', message }];
}

function charactersOf(page: PageLayout): string {
  return page.parts
    .map((part) =>
      part.kind === 'LINES'
        ? part.lines.map(({ text }) => text).join('')
        : part.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join(''),
    )
    .join('')
    .replace(/\s/g, '');
}

/** Neither Chinese, nor Latin, Greek or Cyrillic, nor a sign or number: scripts of elsewhere, private use, controls. */
const STRANGE =
  /[^\p{Script=Han}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Bopomofo}\p{Script=Common}]|[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]/gu;

function pagesNamed(pages: readonly number[]): string {
  const named = pages.slice(0, MOST_NAMED).join(', ');
  return `${pages.length === 1 ? 'page' : 'pages'} ${named}${pages.length > MOST_NAMED ? ' and others' : ''}`;
}
