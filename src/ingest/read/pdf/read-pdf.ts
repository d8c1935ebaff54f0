import { DomainError } from '../../../domain/errors.js';
import type { ReadText } from '../read-text.js';
import { checkTextLayer } from './check-text-layer.js';
import { composeText } from './compose-text.js';
import { layOutPage, type PageLayout } from './lay-out-page.js';
import { oneAtATime } from './one-at-a-time.js';
import { type OpenPdf, openPdf } from './open-pdf.js';
import { printPage } from './print-page.js';
import type { PrintedPage } from './printed-page.js';
import { quietly } from './quietly.js';
import { withinTime } from './within-time.js';
import { withoutFurniture } from './without-furniture.js';

/** Most pages of one document; the longest plans have some 300. */
const MOST_PAGES = 3000;
/** Seconds for opening and for each page, and in all; a page takes some hundredths. */
const SECONDS_PER_PAGE = 20;
const SECONDS_IN_ALL = 240;

/**
 * The text of a PDF: paragraphs, one a line, and tables as TSV, in reading order, without page numbers and running
 * heads. Reads page by page, in our own thread.
 *
 * @throws DomainError ENCRYPTED_FILE, DAMAGED_FILE, INFLATES_TOO_FAR, NO_TEXT, FILE_UNREADABLE
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<ReadText> {
  const pages = await oneAtATime(() => quietly(() => layOutPages(bytes, name)));
  const notes = checkTextLayer(pages, name);
  return { ...composeText(withoutFurniture(pages), name), ...(notes.length > 0 ? { notes } : {}) };
}

async function layOutPages(bytes: Uint8Array, name: string): Promise<readonly PageLayout[]> {
  const until = Date.now() + SECONDS_IN_ALL * 1000;
  const pdf = await withinTime(openPdf(bytes, name), SECONDS_PER_PAGE, name);
  try {
    const { numPages } = pdf.document;
    if (numPages > MOST_PAGES) {
      const message = `${name} has ${numPages} pages; the limit is ${MOST_PAGES}. Split it.`;
      throw new DomainError('FILE_UNREADABLE', message, { file: name, limit: MOST_PAGES });
    }
    const pages: PageLayout[] = [];
    for (let number = 1; number <= numPages; number++) {
      const seconds = Math.min(SECONDS_PER_PAGE, (until - Date.now()) / 1000);
      pages.push(layOutPage(await withinTime(printed(pdf, number, name), seconds, name)));
    }
    return pages;
  } finally {
    await pdf.close();
  }
}

async function printed({ document, pdfjs }: OpenPdf, number: number, name: string): Promise<PrintedPage> {
  try {
    const page = await document.getPage(number);
    const print = await printPage(page, pdfjs);
    page.cleanup();
    return print;
  } catch (cause) {
    const message = `${name} is broken inside: page ${number} cannot be read. Open it and save it anew, or print it to a new PDF.`;
    throw new DomainError('DAMAGED_FILE', message, { file: name, page: number }, cause);
  }
}
