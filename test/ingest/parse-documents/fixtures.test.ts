import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { positionOf } from '../../../src/domain/span.js';
import { extractCitations } from '../../../src/ingest/extract/citations.js';
import { parse } from '../../../src/ingest/parse/parse.js';
import type { PolicyDocument, PolicyTree } from '../../../src/ingest/policy-tree.js';
import { readSource } from '../../../src/ingest/read/read-source.js';

/**
 * Invented documents, one folder each: `source.txt` and what a reader makes of it, `documents.json`. A folder without
 * it fails: an answer that nobody wrote proves nothing.
 */
const FOLDER = 'test/ingest/fixtures/documents';
const cases = readdirSync(FOLDER);

test('there are cases', () => expect(cases.length).toBeGreaterThanOrEqual(15));

describe('documents, headers and citations', () => {
  test.each(cases)('%s', async (name) => {
    const golden = `${FOLDER}/${name}/documents.json`;
    expect(existsSync(golden)).toBe(true);
    const tree = parse(await readSource(`${FOLDER}/${name}/source.txt`));
    expect(tree.documents.map((document) => shown(tree, document))).toEqual(
      JSON.parse(readFileSync(golden, 'utf8')),
    );
  });
});

function shown(tree: PolicyTree, document: PolicyDocument): unknown {
  const { source, documents } = tree;
  const { header, root, parent } = document;
  const line = (offset: number): number => positionOf(source, offset).line;
  return {
    lines: `${line(root.span.start)}-${line(Math.max(root.span.start, root.span.end - 1))}`,
    parent: parent === null ? null : `${parent.relation} by ${documents.indexOf(parent.document) + 1}`,
    kind: header.kind,
    title: header.title?.value ?? null,
    documentNumber: header.documentNumber?.value ?? null,
    issuers: header.issuers.map(({ value }) => value),
    addressees: header.addressees.map(({ value }) => value),
    contacts: header.contacts.map(({ value }) => value),
    signatories: header.signatories.map(({ value }) => value),
    issuedOn: header.issuedOn?.value ?? null,
    effectiveOn: header.effectiveOn?.value ?? null,
    expiresOn: header.expiresOn?.value ?? null,
    validity: header.validity?.value ?? null,
    citations: extractCitations(document, source).map(
      ({ citation, title, number, at }) =>
        `line ${line(at[0]?.start ?? 0)}: ${citation} ${title ?? ''}${number === null ? '' : ` ${number}`}`,
    ),
  };
}
