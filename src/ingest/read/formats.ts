import type { ReadText } from './read-text.js';

export type Format = 'TEXT' | 'HTML' | 'DOCX' | 'PDF';

/** Makes a text of a file's bytes; `name` is the file's, for messages. */
type Reader = (bytes: Uint8Array, name: string) => Promise<ReadText>;

interface FormatEntry {
  /** Lower case. */
  readonly extensions: readonly string[];
  /** For messages: 「it is a web page」. */
  readonly words: string;
  /** Loads the reader only when a file needs it, so that starting takes no longer with every format. */
  readonly load: () => Promise<Reader>;
}

export const FORMATS: Readonly<Record<Format, FormatEntry>> = {
  TEXT: {
    extensions: ['.txt', '.md'],
    words: 'plain text',
    load: async () => (await import('./read-plain-text.js')).readPlainText,
  },
  HTML: {
    extensions: ['.html', '.htm'],
    words: 'a web page',
    load: async () => (await import('./html/read-html.js')).readHtml,
  },
  DOCX: {
    extensions: ['.docx'],
    words: 'a Word file (.docx)',
    load: async () => (await import('./docx/read-docx.js')).readDocx,
  },
  PDF: {
    extensions: ['.pdf'],
    words: 'a PDF',
    load: async () => (await import('./pdf/read-pdf.js')).readPdf,
  },
};

/** Extensions that can be read, lower case. */
export const SUPPORTED_EXTENSIONS: readonly string[] = Object.values(FORMATS).flatMap(
  ({ extensions }) => extensions,
);
