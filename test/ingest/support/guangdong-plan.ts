import { readFileSync } from 'node:fs';
import type { Source } from '../../../src/domain/span.js';
import { parseBody } from '../../../src/ingest/parse/hierarchy/body.js';
import type { PolicyDocument } from '../../../src/ingest/policy-tree.js';

/** The manufacturing plan inside the compendium, with the lines that the labels give it. */
export function guangdongPlan(): { readonly source: Source; readonly document: PolicyDocument } {
  const file = 'guangdong-policy-compendium-2021.txt';
  const text = readFileSync(new URL(`../../../seeds/documents/${file}`, import.meta.url), 'utf8');
  const source: Source = { id: 'guangdong-policy-compendium-2021', text, sha256: '', file, pageStarts: [] };
  const [first, last] = linesOf('d001-4a');
  const span = { start: offsetOf(text, first), end: offsetOf(text, last + 1) };
  const root = {
    kind: 'DOCUMENT', span, number: null, heading: null, labelSpan: span, eId: '',
    children: parseBody(source, span, 'PLAN', () => {}), cells: [],
  } as const; // biome-ignore format: one screen
  const header = {
    kind: 'PLAN', title: null, documentNumber: null, issuers: [], addressees: [], contacts: [], signatories: [],
    issuedOn: null, effectiveOn: null, expiresOn: null, validity: null,
  } as const; // biome-ignore format: one screen
  return { source, document: { header, root, parent: null } };
}

function linesOf(id: string): readonly [number, number] {
  const { documents } = gold<{ documents: readonly { id: string; lines: readonly [number, number] }[] }>(
    'documents',
  );
  const found = documents.find((document) => document.id === id);
  if (found === undefined) throw new Error(`${id} is not labelled.`);
  return found.lines;
}

export function gold<T>(name: string): T {
  return JSON.parse(
    readFileSync(new URL(`../../../accuracy/gold/${name}.json`, import.meta.url), 'utf8'),
  ) as T;
}

function offsetOf(text: string, line: number): number {
  let at = 0;
  for (let count = 1; count < line; count++) at = text.indexOf('\n', at) + 1;
  return at;
}
