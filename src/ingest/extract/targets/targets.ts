import type { TargetNode } from '../../../domain/graph-model.js';
import type { Source, Span } from '../../../domain/span.js';
import type { Folded } from '../../fold.js';
import type { TargetMention } from '../../mention.js';
import { isClauseKind, type PolicyDocument, type TreeNode, walkTree } from '../../policy-tree.js';
import { ownTextOf } from '../text/own-text.js';
import { titleTest } from '../text/title-test.js';
import { type Due, dueBefore, NEVER } from './due.js';
import { indicatorTargets } from './indicator-table.js';
import { quantitiesIn } from './quantities.js';
import { type Found, type Passage, type Previous, targetsOf } from './read-quantity.js';
import { LOOKS_BACK, STATES_CONDITIONS } from './target-words.js';

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
  const documentYear = yearOfDocument(document);
  for (const { node, ancestors } of walkTree(document.root)) {
    if (node.kind === 'TABLE') {
      for (const { row, target, at, surface } of indicatorTargets(node, source))
        mention(row, target, surface, at);
    }
    if (!isClauseKind(node.kind) || node.kind === 'TABLE_ROW' || node.kind === 'TABLE') continue;
    const above = [...ancestors, node];
    const looksBack = above.some(({ heading }) => heading !== null && LOOKS_BACK.test(heading));
    const own = ownTextOf(source, node);
    const passage: Passage = {
      text: own.text,
      inherited: inheritedDue(above, source, documentYear),
      documentYear,
      issued: issuedYear(document),
      isCondition: above.some(({ heading }) => heading !== null && STATES_CONDITIONS.test(heading)),
    };
    for (const found of targetsIn(passage, own)) {
      if (looksBack && !/到20\d\d年/.test(own.text)) continue;
      mention(node, found.node, own.text.slice(found.start, found.end), own.toSource(found.start, found.end));
    }
  }
  return mentions;
}

function targetsIn(passage: Passage, own: Folded): readonly Found[] {
  const quantities = quantitiesIn(own.text);
  if (quantities.length === 0) return [];
  const isCited = titleTest(own.text);
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

const OPENING_LENGTH = 600;

/** A chapter of aims says once by when: 到2025年，…主要目标. */
function inheritedDue(nodes: readonly TreeNode[], source: Source, documentYear: number | null): Due {
  for (let depth = nodes.length - 1; depth >= 0; depth--) {
    const node = nodes[depth] as TreeNode;
    const words = ownTextOf(source, node).text.slice(0, OPENING_LENGTH);
    const heading = node.heading ?? '';
    for (const text of [words, heading]) {
      const aim = /(?:到|至)(?:“?十[三四五六七]五”?末|20\d{2}年)/.exec(text);
      if (aim !== null) return dueBefore(text.slice(aim.index, aim.index + 16), documentYear);
    }
    // 二、发展目标: the paragraph before this one may open with 到2025年.
    if (/目标/.test(heading) || node.kind === 'PARAGRAPH') {
      const parent = nodes[depth - 1];
      const opening = parent === undefined ? undefined : parent.children[0];
      if (/目标/.test(parent?.heading ?? '') && opening !== undefined && opening !== node) {
        const aim = /(?:到|至)20\d{2}年/.exec(ownTextOf(source, opening).text.slice(0, OPENING_LENGTH));
        if (aim !== null) return dueBefore(aim[0], documentYear);
      }
    }
  }
  return NEVER;
}
