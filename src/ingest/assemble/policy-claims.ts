import type { PolicyNode } from '../../domain/graph-model.js';
import { positionOf, type Source, type Span } from '../../domain/span.js';
import type { Fact, PolicyDocument } from '../policy-tree.js';

/** The node of a document from its header. What the text does not say is null. */
export function policyNodeOf(
  source: Source,
  document: PolicyDocument,
  id: string,
  jurisdiction: string | null,
): PolicyNode {
  const { header, root } = document;
  return {
    id,
    title: header.title?.value ?? source.file,
    documentNumber: said(header.documentNumber),
    kind: header.kind,
    status: 'LOADED',
    issuedOn: said(header.issuedOn),
    effectiveOn: said(header.effectiveOn),
    expiresOn: said(header.expiresOn),
    validity: said(header.validity),
    addressees: header.addressees.map(({ value }) => value),
    contacts: header.contacts.map(({ value }) => value),
    signatories: header.signatories.map(({ value }) => value),
    jurisdiction,
    sourceId: source.id,
    startLine: positionOf(source, firstInk(source, root.span)).line,
    endLine: positionOf(source, lastInk(source, root.span)).line,
  };
}

/** Where the document shows itself: its title, or its first words. */
export function faceOf(source: Source, document: PolicyDocument): Span {
  const { header, root } = document;
  if (header.title !== null) return header.title.at;
  const start = firstInk(source, root.span);
  const lineEnd = source.text.indexOf('\n', start);
  return { start, end: lineEnd === -1 || lineEnd > root.span.end ? root.span.end : lineEnd };
}

function said(fact: Fact<string> | null): string | null {
  return fact?.value ?? null;
}

function firstInk(source: Source, span: Span): number {
  let at = span.start;
  while (at < span.end - 1 && /\s/.test(source.text[at] as string)) at++;
  return at;
}

function lastInk(source: Source, span: Span): number {
  let at = span.end - 1;
  while (at > span.start && /\s/.test(source.text[at] as string)) at--;
  return at;
}
