import type { Diagnostic } from '../../domain/diagnostic.js';
import { positionOf, type Source, type Span } from '../../domain/span.js';
import type { PolicyDocument, PolicyTree } from '../policy-tree.js';
import { documentRoot } from './document-root.js';
import { documentLines } from './documents/document-lines.js';
import type { DocumentPart } from './documents/document-part.js';
import { splitDocuments } from './documents/split-documents.js';
import { type ReadHeader, readHeader } from './header/header.js';
import type { Report } from './lines/block.js';

/**
 * Reads a source into its documents, each with header and tree. Total: any text gives a tree. The roots, in the order
 * of the text, tile the source.
 */
export function parse(source: Source): PolicyTree {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (ruleId, severity, message, offset) => {
    diagnostics.push({ ruleId, severity, message, ...positionOf(source, offset) });
  };
  for (const { ruleId, message } of source.notes ?? []) report(ruleId, 'INFO', message, 0);
  const lines = documentLines(source);
  const documents = new Map<DocumentPart, PolicyDocument>();
  const headers = new Map<DocumentPart, ReadHeader>();
  for (const part of splitDocuments(source, lines)) {
    const notice = part.parent?.relation === 'TRANSMITS' ? (headers.get(part.parent.part) ?? null) : null;
    const read = readHeader(
      { source, lines, part, notice: notice?.header ?? null },
      notice?.ofInstrument ?? null,
    );
    headers.set(part, read);
    const parent = part.parent === null ? undefined : documents.get(part.parent.part);
    documents.set(part, {
      header: read.header,
      root: documentRoot(source, lines, part, report),
      parent:
        part.parent === null || parent === undefined
          ? null
          : { document: parent, relation: part.parent.relation },
    });
    reportDoubts(part, read, report);
  }
  return { source, documents: [...documents.values()], diagnostics };
}

function reportDoubts(part: DocumentPart, { header }: ReadHeader, report: Report): void {
  const at: Span = part.span;
  if (header.title === null) {
    report('header/no-title', 'INFO', 'The document prints no title; it is named after its file.', at.start);
  }
  if (header.kind === 'NOTICE' && header.documentNumber === null) {
    report('header/no-number', 'INFO', 'The notice prints no document number (发文字号).', at.start);
  }
}
