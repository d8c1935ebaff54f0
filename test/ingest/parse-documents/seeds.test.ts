import { describe, expect, test } from '@jest/globals';
import { positionOf } from '../../../src/domain/span.js';
import { parse } from '../../../src/ingest/parse/parse.js';
import type { Fact, PolicyDocument, PolicyTree } from '../../../src/ingest/policy-tree.js';
import { type LabelledDocument, labelledDocuments, seedSource } from './labelled.js';

/** 文种 as the labels name it. */
const KINDS: Readonly<Record<string, string>> = {
  通知: 'NOTICE', 方案: 'PROGRAMME', 汇编: 'COMPENDIUM', 细则: 'RULES', 解读: 'INTERPRETATION', 规划: 'PLAN', 办法: 'PROCEDURES',
  措施: 'MEASURES', 公告: 'ANNOUNCEMENT', 条例: 'REGULATION', 新闻: 'NEWS',
}; // biome-ignore format: a table

const bare = (words: string): string => words.replace(/\s/g, '').replace(/（印发）$/, '');
const value = (fact: Fact<string> | null): string | null => fact?.value ?? null;
const values = (facts: readonly Fact<string>[]): readonly string[] => facts.map((fact) => fact.value);

/** Labels that say in brackets what the label means rather than what is printed. */
const contactOf = ({ contact, issuers }: LabelledDocument): readonly string[] =>
  contact.map((words) => (words.endsWith('（我厅）') ? (issuers[0] ?? words) : words));

const FIELDS: Readonly<Record<string, (label: LabelledDocument) => unknown>> = {
  kind: ({ kind }) => KINDS[kind],
  title: ({ title }) => bare(title),
  // The number of the notice is the instrument's address, not its own.
  number: ({ number }) => (number === null || / \(/.test(number) ? null : number),
  issuers: ({ issuers }) => issuers.map(bare),
  addressees: ({ addressees }) => addressees,
  contact: contactOf,
  date: ({ date }) => date,
  effective: ({ effective }) => effective,
  expires: ({ expires }) => expires,
};

const READ: Readonly<Record<string, (document: PolicyDocument) => unknown>> = {
  kind: ({ header }) => header.kind,
  title: ({ header }) => value(header.title),
  number: ({ header }) => value(header.documentNumber),
  issuers: ({ header }) => values(header.issuers),
  addressees: ({ header }) => values(header.addressees),
  contact: ({ header }) => values(header.contacts),
  date: ({ header }) => value(header.issuedOn),
  effective: ({ header }) => value(header.effectiveOn),
  expires: ({ header }) => value(header.expiresOn),
};

/**
 * Where the labels know more than the text says at the place of that fact: whom to write to (寄至, 报送) is a duty of
 * those addressed, not a contact for questions.
 */
const OPEN = new Set(['d001-5 contact', 'd001-9 contact']);

describe('headers of the labelled documents', () => {
  test.each(labelledDocuments().map((label) => [label.id, label] as const))('%s', async (id, label) => {
    const document = documentAtLine(parse(await seedSource(label.source)), label.lines[0]);
    const fields = Object.keys(FIELDS).filter((field) => !OPEN.has(`${id} ${field}`));
    expect(Object.fromEntries(fields.map((field) => [field, READ[field]?.(document)]))).toEqual(
      Object.fromEntries(fields.map((field) => [field, FIELDS[field]?.(label)])),
    );
  });
});

/** Where each document begins, and how it hangs together with another: `5 < 3 TRANSMITS`. */
const SPLIT: readonly (readonly [file: string, documents: readonly string[]])[] = [
  ['guangdong-industrial-growth-plan-2022.txt', ['1 NOTICE', '26 PROGRAMME < 1 TRANSMITS']],
  [
    'guangdong-policy-compendium-2021.txt',
    [
      '1 COMPENDIUM',
      '26 NOTICE < 1 CONTAINS', '38 RULES < 26 TRANSMITS', '277 INTERPRETATION < 38 INTERPRETS',
      '351 NOTICE < 1 CONTAINS', '366 RULES < 351 TRANSMITS', '499 INTERPRETATION < 366 INTERPRETS',
      '543 NOTICE < 1 CONTAINS', '556 RULES < 543 TRANSMITS',
      '661 NOTICE < 1 CONTAINS', '673 PLAN < 661 TRANSMITS',
      '1852 NOTICE < 1 CONTAINS',
      '1944 NOTICE < 1 CONTAINS', '1957 PROCEDURES < 1944 TRANSMITS',
      '2019 NOTICE < 1 CONTAINS', '2043 PROGRAMME < 2019 TRANSMITS',
      '2105 NOTICE < 1 CONTAINS', '2117 PROGRAMME < 2105 TRANSMITS', '2457 MEASURES < 2105 TRANSMITS',
      '2525 INTERPRETATION < 2105 INTERPRETS',
      '2561 NOTICE < 1 CONTAINS',
      '2637 ANNOUNCEMENT < 1 CONTAINS', '2649 REGULATION < 2637 TRANSMITS', '2922 INTERPRETATION < 2649 INTERPRETS',
    ],
  ],
  ['guangxi-industrial-growth-measures-2023.txt', ['1 MEASURES']],
  ['guangzhou-industry-chains-news-2022.txt', ['1 NEWS']],
  ['miit-industrial-economy-notice-2022.txt', ['1 NOTICE']],
]; // biome-ignore format: a document a place

test.each(SPLIT)('%s is told apart', async (file, expected) => {
  const tree = parse(await seedSource(file));
  const line = ({ root }: PolicyDocument): number => positionOf(tree.source, root.span.start).line;
  expect(
    tree.documents.map((document) => {
      const own = `${line(document)} ${document.header.kind}`;
      return document.parent === null
        ? own
        : `${own} < ${line(document.parent.document)} ${document.parent.relation}`;
    }),
  ).toEqual(expected);
});

test('every fact is cut from the text', async () => {
  for (const [file] of SPLIT) {
    const tree = parse(await seedSource(file));
    for (const { header } of tree.documents) {
      const number = header.documentNumber;
      if (number !== null) expect(tree.source.text.slice(number.at.start, number.at.end)).toMatch(/号$/);
      for (const { at } of header.issuers) expect(at.end).toBeGreaterThan(at.start);
    }
  }
});

/** Labels name the first printed line; a root begins there or on the empty lines before. */
function documentAtLine(tree: PolicyTree, line: number): PolicyDocument {
  const starts = tree.documents.filter(({ root }) => positionOf(tree.source, root.span.start).line <= line);
  const document = starts.sort((a, b) => a.root.span.start - b.root.span.start).at(-1);
  if (document === undefined) throw new Error(`No document begins before line ${line}.`);
  return document;
}
