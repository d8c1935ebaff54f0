import { expect, test } from '@jest/globals';
import { positionOf, type Source } from '../../../src/domain/span.js';
import { extractCitations } from '../../../src/ingest/extract/citations.js';
import type { CitationMention } from '../../../src/ingest/mention.js';
import { parse } from '../../../src/ingest/parse/parse.js';
import { titleKey } from '../../../src/ingest/parse/words/title-key.js';
import {
  type LabelledCitation,
  type LabelledDocument,
  labelledDocuments,
  seedSource,
} from '../parse-documents/labelled.js';

/** A title may begin on the line before or after the one labelled: a page break cuts it. */
const NEAR_LINES = 2;

const keyOf = (title: string): string => titleKey(title).replace(/[0-9]{8}年?$/, '');

/** Both name one document: by number where both have one, by title otherwise. */
function isSame(label: LabelledCitation, mention: CitationMention): boolean {
  if (label.title === null || mention.title === null)
    return label.number !== null && label.number === mention.number;
  if (label.number !== null && mention.number !== null && label.number !== mention.number) return false;
  const titles = [label.title, label.printed].filter((title) => title !== undefined);
  return titles.some((title) => keyOf(title) === keyOf(mention.title ?? ''));
}

interface Measured {
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly invented: readonly string[];
  readonly numberless: readonly string[];
  readonly otherKind: readonly string[];
}

/** Kinds that answer to the labels' words; 废止 is called a replacement there. */
const RELATIONS: Readonly<Record<string, readonly string[]>> = {
  transmits: ['TRANSMITS'], implements: ['IMPLEMENTS'], based_on: ['BASED_ON'], replaces: ['REPLACES', 'ABOLISHES'],
  interprets: ['INTERPRETS'], refers: ['MENTIONS'], background: ['MENTIONS', 'BASED_ON'], evidence: ['MENTIONS'], mentions: ['MENTIONS'],
}; // biome-ignore format: a table

function measure(source: Source, label: LabelledDocument, mentions: readonly CitationMention[]): Measured {
  const lineOf = (mention: CitationMention): number => positionOf(source, mention.at[0]?.start ?? 0).line;
  const name = (cited: { title: string | null; number: string | null }, line: number): string =>
    `${label.id} L${line} ${cited.title ?? ''} ${cited.number ?? ''}`.trim();
  const found: string[] = [];
  const missed: string[] = [];
  const numberless: string[] = [];
  const otherKind: string[] = [];
  for (const cited of label.cites) {
    const near = mentions.filter(
      (mention) => isSame(cited, mention) && Math.abs(lineOf(mention) - cited.line) <= NEAR_LINES,
    );
    // 广东省…方案 is labelled on the line of the notice's title, and said again in its text.
    const same =
      near.length > 0
        ? near
        : mentions.filter((mention) => isSame(cited, mention) && mention.citation === 'TRANSMITS');
    (same.length > 0 ? found : missed).push(name(cited, cited.line));
    if (same.length > 0 && cited.number !== null && !same.some(({ number }) => number === cited.number))
      numberless.push(name(cited, cited.line));
    if (same.length > 0 && !same.some(({ citation }) => RELATIONS[cited.relation]?.includes(citation)))
      otherKind.push(`${name(cited, cited.line)}: ${cited.relation} / ${same[0]?.citation}`);
  }
  const invented = mentions
    .filter((mention) => !label.cites.some((cited) => isSame(cited, mention)))
    .map((mention) => `${name(mention, lineOf(mention))} (${mention.citation})`);
  return { found, missed, numberless, otherKind, invented };
}

test('citations of the labelled documents', async () => {
  const all: Measured[] = [];
  for (const label of labelledDocuments()) {
    const source = await seedSource(label.source);
    const tree = parse(source);
    const document = tree.documents
      .filter(({ root }) => positionOf(source, root.span.start).line <= label.lines[0])
      .sort((a, b) => a.root.span.start - b.root.span.start)
      .at(-1);
    if (document === undefined) throw new Error(`${label.id} is not there.`);
    all.push(measure(source, label, extractCitations(document, source)));
  }
  const of = (field: keyof Measured): readonly string[] => all.flatMap((measured) => measured[field]);
  expect(of('found').length).toBe(69);
  // Policies that the text names without 《》 and without a number.
  expect(of('missed')).toEqual([
    'd000a L296 省政府促进先进制造业项目投资相关政策',
    'd000a L486 制造业核心竞争力提升五年行动计划',
    'd001-4a L757 “实体经济十条”',
    'd001-4a L757 “民营经济十条”',
    'd001-7a L2045 国务院关于进一步提高上市公司质量（的意见）',
    'd001-7a L2045 省政府促进广东制造业高质量发展的决策部署',
  ]);
  expect(of('invented')).toEqual([]);
  // Printed 国务院令第六73号 in line 293: mixed digits stand each for itself.
  expect(of('numberless')).toEqual([]);
  expect(of('otherKind')).toEqual([
    'd001-1i L299 核准目录: refers / BASED_ON',
    'd001-1i L335 企业投资项目事中事后监管办法 国家发展改革委令2018年第14号: based_on / MENTIONS',
  ]);
});
