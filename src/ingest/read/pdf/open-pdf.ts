import { createRequire } from 'node:module';
import path from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { DomainError } from '../../../domain/errors.js';
import { createLoopbackPort } from './loopback-port.js';
import { refuseInflation } from './refuse-inflation.js';

export type PdfJs = typeof import('pdfjs-dist');

/** An open document; `close()` frees what pdf.js keeps of it. */
export interface OpenPdf {
  readonly pdfjs: PdfJs;
  readonly document: PDFDocumentProxy;
  close(): Promise<void>;
}

/**
 * Opens a PDF with pdf.js. `bytes` are copied; an empty password is tried by itself.
 *
 * @throws DomainError ENCRYPTED_FILE, DAMAGED_FILE, INFLATES_TOO_FAR
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<OpenPdf> {
  refuseInflation(bytes, name);
  const { pdfjs, workerHalf, folder } = await loadOnce();
  const port = createLoopbackPort();
  workerHalf.initializeFromPort(port);
  const worker = new pdfjs.PDFWorker({ port: port as unknown as null, verbosity: 0 });
  const loading = pdfjs.getDocument({
    // A copy, because pdf.js takes hold of it; not a Buffer, which it refuses.
    data: new Uint8Array(bytes),
    worker,
    // Without the CMaps a font of a predefined encoding (UniGB-UCS2-H, GBK-EUC-H) gives no text at all.
    cMapUrl: folderOf(folder, 'cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folderOf(folder, 'standard_fonts'),
    verbosity: 0,
    // Pictures are left out unread.
    maxImageSize: 0,
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
  });
  const close = async (): Promise<void> => {
    await loading.destroy();
    worker.destroy();
  };
  try {
    return { pdfjs, document: await loading.promise, close };
  } catch (cause) {
    await close();
    throw openingError(cause, name);
  }
}

function openingError(cause: unknown, name: string): DomainError {
  if (cause instanceof Error && cause.name === 'PasswordException') {
    const message = `${name} is encrypted and asks for a password. Save a copy without one.`;
    return new DomainError('ENCRYPTED_FILE', message, { file: name }, cause);
  }
  const message = `${name} is no complete PDF: it is cut short or broken inside. Fetch it again, or open it and save it anew.`;
  return new DomainError('DAMAGED_FILE', message, { file: name }, cause);
}

interface WorkerHalf {
  initializeFromPort(port: unknown): void;
}

interface Loaded {
  readonly pdfjs: PdfJs;
  readonly workerHalf: WorkerHalf;
  readonly folder: string;
}

let loaded: Promise<Loaded> | null = null;

/** pdf.js is large: it is loaded when the first PDF is read. */
function loadOnce(): Promise<Loaded> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Loaded> {
  // pdf.js names DOMMatrix when it is loaded, and uses it only to draw.
  const globals = globalThis as { DOMMatrix?: unknown };
  globals.DOMMatrix ??= class {};
  const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const pdfjs = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as PdfJs;
  // @ts-expect-error: the package has no types for its worker half
  const worker = (await import('pdfjs-dist/legacy/build/pdf.worker.mjs')) as {
    readonly WorkerMessageHandler: WorkerHalf;
  };
  return { pdfjs, workerHalf: worker.WorkerMessageHandler, folder };
}

/** pdf.js in Node reads these folders with fs; it wants a slash at the end, also on Windows. */
function folderOf(folder: string, name: string): string {
  return `${path.join(folder, name).replaceAll('\\', '/')}/`;
}
