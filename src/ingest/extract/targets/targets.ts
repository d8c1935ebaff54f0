import type { TargetNode } from '../../../domain/graph-model.js';
import type { Source, Span } from '../../../domain/span.js';
import type { Folded } from '../../fold.js';
import type { TargetMention } from '../../mention.js';
import { isClauseKind, type PolicyDocument, type TreeNode, walkTree } from '../../policy-tree.js';
import { ownTextOf } from '../text/own-text.js';
import { titleTest } from '../text/title-test.js';
import { type Due, NEVER, statedDeadline } from './due.js';
import { dueAround } from './due-around.js';
import { indicatorTargets } from './indicator-table.js';
import { type Quantity, quantitiesIn } from './quantities.js';
import { type Found, type Passage, type Previous, targetsOf } from './read-quantity.js';
import { LISTS_CONDITIONS, LOOKS_BACK, STATES_CONDITIONS } from './target-words.js';
import { taskCells } from './task-cells.js';

/**
 * 「到2025年，先进材料产业营业收入达到2.8万亿元」「培育100家以上企业」: the numbers that a clause sets, told apart from
 * conditions (不得低于50％), incentives (最高奖励1亿元), parameters (减免6个月) and from facts, which are left out.
 */
export function extractTargets(document: PolicyDocument, source: Source): readonly TargetMention[] {
  const mentions: TargetMention[] = [];
  const mention = (clause: TreeNode, node: Omit<TargetNode, 'id'>, surface: string, at: Span): void => {
    mentions.push({
      kind: 'TARGET', surface, at: [at], clause, document, ruleId: `target/${node.kind.toLowerCase()}`, target: node,
    }); // biome-ignore format: one line
  };
  const tell = (
    clause: TreeNode,
    passage: Passage,
    words: Folded,
    quantities: readonly Quantity[] = quantitiesIn(words.text),
  ): void => {
    for (const { node, start, end } of targetsIn(passage, quantities))
      mention(clause, node, words.text.slice(start, end), words.toSource(start, end));
  };
  const issued = issuedYear(document);
  const documentYear = yearOfDocument(document);
  const ofTitle = dueOfTitle(document);
  const isTold = document.header.kind === 'NEWS' || document.header.kind === 'INTERPRETATION';
  // Of each node its place among the children of its parent, which is visited before it.
  const places = new Map<TreeNode, number>();
  for (const { node, ancestors } of walkTree(document.root)) {
    node.children.forEach((child, at) => {
      places.set(child, at);
    });
    if (node.kind === 'TABLE') {
      for (const { row, target, at, surface } of indicatorTargets(node, source, issued))
        mention(row, target, surface, at);
    }
    if (!isClauseKind(node.kind) || node.kind === 'TABLE') continue;
    if (node.kind === 'TABLE_ROW') {
      for (const { passage, words } of taskCells(node, source, { documentYear, issued, isTold }, ofTitle))
        tell(node, passage, words);
      continue;
    }
    const own = ownTextOf(source, node);
    const quantities = quantitiesIn(own.text);
    // Most clauses set no number, and of those nobody need ask what stands around them.
    if (quantities.length === 0) continue;
    const above = [...ancestors, node];
    const looksBack = above.some(({ heading }) => heading !== null && LOOKS_BACK.test(heading));
    const passage: Passage = {
      text: own.text,
      bodyStart: bodyStart(node, own.text),
      labelEnd: own.text.startsWith(node.number ?? '') ? (node.number ?? '').length : 0,
      inherited:
        statedDeadline(own.text) ??
        dueAround(node, places.get(node) ?? 0, ancestors, source, documentYear) ??
        ofTitle,
      documentYear,
      issued,
      isTold,
      isCondition: above.some(
        (each) =>
          STATES_CONDITIONS.test(each.heading ?? '') ||
          (each !== node && LISTS_CONDITIONS.test(ownTextOf(source, each).text.slice(-CLOSING_LENGTH))),
      ),
    };
    if (!looksBack || /到20\d\d年/.test(own.text)) tell(node, passage, own, quantities);
  }
  return mentions;
}

function targetsIn(passage: Passage, quantities: readonly Quantity[]): readonly Found[] {
  if (quantities.length === 0) return [];
  const isCited = titleTest(passage.text);
  const all: Found[] = [];
  let previous: Previous = { end: 0, kind: null, metric: '' };
  quantities.forEach((quantity, index) => {
    const found = isCited(quantity.start) ? [] : targetsOf(passage, quantities, index, previous);
    const last = found.at(-1)?.node;
    previous = { end: quantity.end, kind: last?.kind ?? null, metric: last?.metric ?? '' };
    all.push(...found);
  });
  return all;
}

const CLOSING_LENGTH = 60;

/** Behind 1.推进…行动 where that heads the clause. */
function bodyStart({ number, heading }: TreeNode, text: string): number {
  const printed = `${number ?? ''}${heading ?? ''}`;
  if (text.startsWith(printed)) return printed.length;
  return number !== null && text.startsWith(number) ? number.length : 0;
}

function issuedYear({ header }: PolicyDocument): number {
  return Number(header.issuedOn?.value.slice(0, 4) ?? Number.NaN);
}

/** The year in which the document says 今年: that of its date, else the one its title names. */
function yearOfDocument(document: PolicyDocument): number | null {
  const issued = issuedYear(document);
  const titled = /(20\d{2})年/.exec(document.header.title?.value ?? '')?.[1];
  if (titled !== undefined) return Number(titled);
  return Number.isFinite(issued) ? issued : null;
}

/** 曲周县2024年工作方案 is for that year; 行动计划（2024—2026年） does not say for which of them. */
function dueOfTitle({ header }: PolicyDocument): Due {
  const years = [...(header.title?.value ?? '').matchAll(/20\d{2}(?=年)|20\d{2}(?=[—–~～-]{1,2}20)/g)];
  return years.length === 1 ? { year: Number(years[0]?.[0]), dueOn: null } : NEVER;
}
