import type { TargetNode } from '../../domain/graph-model.js';
import type { Source } from '../../domain/span.js';
import type { TargetMention } from '../mention.js';
import { isClauseKind, type PolicyDocument, type TreeNode, walkTree } from '../policy-tree.js';
import { type Quantity, quantitiesIn } from './quantities.js';
import {
  CHANGES,
  COMPARATORS,
  CONDITIONS,
  EXISTING,
  FACTS,
  INCENTIVES,
  LOOKS_BACK,
  PARAMETERS,
  PROPERTY,
  TARGET_VERBS,
} from './target-words.js';
import { ownTextOf } from './text/own-text.js';
import { titleTest } from './text/title-test.js';

/**
 * 「到2025年，先进材料产业营业收入达到2.8万亿元」「培育100家以上企业」: the numbers that a clause sets, told apart from
 * conditions (不得低于50％), incentives (最高奖励1亿元), parameters (减免6个月) and from facts, which are left out.
 */
export function extractTargets(document: PolicyDocument, source: Source): readonly TargetMention[] {
  const mentions: TargetMention[] = [];
  const issued = Number(document.header.issuedOn?.value.slice(0, 4) ?? Number.NaN);
  for (const { node, ancestors } of walkTree(document.root)) {
    if (!isClauseKind(node.kind) || node.kind === 'TABLE_ROW' || node.kind === 'TABLE') continue;
    const own = ownTextOf(source, node);
    const above = [...ancestors, node];
    const inherited = inheritedYear(above, source);
    const looksBack = above.some(({ heading }) => heading !== null && LOOKS_BACK.test(heading));
    const isCited = titleTest(own.text);
    let previous: Previous = { end: 0, kind: null };
    for (const quantity of quantitiesIn(own.text)) {
      const target = isCited(quantity.start)
        ? null
        : targetOf(own.text, quantity, previous, inherited, issued);
      previous = { end: quantity.end, kind: target?.node.kind ?? null };
      if (target === null || (looksBack && target.node.kind === 'TARGET' && !/到20\d\d年/.test(own.text)))
        continue;
      mentions.push({
        kind: 'TARGET',
        surface: own.text.slice(target.start, target.end),
        at: [own.toSource(target.start, target.end)],
        clause: node,
        document,
        ruleId: `target/${target.node.kind.toLowerCase()}`,
        target: target.node,
      });
    }
  }
  return mentions;
}

interface Found {
  readonly node: Omit<TargetNode, 'id'>;
  readonly start: number;
  readonly end: number;
}

/** The number read before this one. */
interface Previous {
  readonly end: number;
  readonly kind: TargetNode['kind'] | null;
}

const CLAUSE_LENGTH_MAX = 300;
const NEXT_TARGET = /[、和](?=建设|开展|打造|培育|新增|实施|认定|\d)/;

function targetOf(
  text: string,
  quantity: Quantity,
  previous: Previous,
  inherited: number | null,
  issued: number,
): Found | null {
  const clause = edge(text, quantity.start, -1, '，。；：！？');
  // 打造10个A、建设100个B: behind an earlier number, 、 parts too.
  const isNext = previous.end > clause;
  const from = isNext ? Math.max(text.lastIndexOf('、', quantity.start) + 1, previous.end) : clause;
  const to = edge(text, quantity.end, 1, '，。；：！？');
  const sentence = text.slice(
    edge(text, quantity.start, -1, '。；！？'),
    edge(text, quantity.end, 1, '。；！？'),
  );
  const before = text.slice(from, quantity.start);
  const after = text.slice(quantity.end, to).split(NEXT_TARGET)[0] ?? '';
  const year = yearOf(text, quantity.start) ?? inherited;
  const ownKind = kindOf(before, after, sentence, year, issued, quantity);
  // 绿色工厂20家、绿色园区3个: the verb governs the whole list.
  const isListed = isNext && previous.kind === 'TARGET' && text.slice(previous.end, from).endsWith('、');
  const kind = ownKind ?? (isListed ? 'TARGET' : null);
  if (kind === null) return null;
  const comparator = comparatorOf(before);
  const noun = before
    .slice(0, before.lastIndexOf(comparator))
    .replace(/^(?:到|至)?(?:\d{4}年底?|“?十[四五六]五”?时期)?(?:，|我?省|全[省市区])?/, '');
  const bound = /^(?:以上|以下|以内|左右)/.exec(after)?.[0] ?? '';
  return {
    node: {
      kind,
      metric: metricOf(noun, after.slice(bound.length)),
      comparator: bound === '' ? comparator : comparator === '' ? bound : `${comparator}…${bound}`,
      value: quantity.value,
      unit: quantity.unit,
      printed: text.slice(quantity.start, quantity.end + bound.length),
      year: kind === 'TARGET' || kind === 'PARAMETER' ? year : null,
      scope: null,
    },
    start: from,
    end: quantity.end + bound.length,
  };
}

function kindOf(
  before: string,
  after: string,
  sentence: string,
  year: number | null,
  issued: number,
  { unit }: Quantity,
): TargetNode['kind'] | null {
  const isAimed =
    /(?:到|至)\d{4}年|力争|目标/.test(sentence) || (CHANGES.test(before) && !/从\d{4}年的/.test(sentence));
  if (!isAimed && EXISTING.test(after)) return null;
  if (INCENTIVES.test(after) && CONDITIONS.test(before)) return 'INCENTIVE';
  if (/^(?:以上|以下|及以上|以内)?的/.test(after) && /元|％|吨|千瓦|面积/.test(unit)) return 'THRESHOLD';
  // 对总产值超过5000万元且增速不低于12％的企业
  if (before.startsWith('对') && after.includes('的')) return 'THRESHOLD';
  if (PROPERTY.test(before) && /^以[上下]/.test(after)) return 'THRESHOLD';
  if (CONDITIONS.test(before.slice(-60))) {
    return isAimed ? 'TARGET' : INCENTIVES.test(sentence) ? 'INCENTIVE' : 'THRESHOLD';
  }
  if (PARAMETERS.test(before) || PARAMETERS.test(after)) return 'PARAMETER';
  if (INCENTIVES.test(before) || INCENTIVES.test(after)) return /元|％/.test(unit) ? 'INCENTIVE' : null;
  const isPast = year !== null && Number.isFinite(issued) && year < issued;
  if (!isAimed && (isPast || FACTS.test(sentence))) return null;
  if (comparatorOf(before) !== '' || (isAimed && year !== null)) return 'TARGET';
  if (!TARGET_VERBS.test(before)) return null;
  return year !== null || /^以上|^左右/.test(after) || !/元|％/.test(unit) ? 'TARGET' : null;
}

function comparatorOf(before: string): string {
  const longest = (text: string): string =>
    COMPARATORS.filter((comparator) => text.endsWith(comparator)).sort((a, b) => b.length - a.length)[0] ??
    '';
  const tail = before.replace(/[约近]$/, '');
  return longest(before) || longest(tail);
}

/** 营业收入达到…: what stands before; 培育100家企业: what is counted stands behind. */
function metricOf(noun: string, after: string): string {
  const own = noun.replace(/^(?:力争|确保|加快|进一步|推动|其中|以及|和)+/, '');
  return own.length >= 2 ? own : after.replace(/^的/, '').slice(0, 40);
}

/** The last year that the sentence names before the number: 到2025年; 十四五 ends in 2025. */
function yearOf(text: string, at: number): number | null {
  const sentence = text.slice(edge(text, at, -1, '。；！？'), at);
  const years = [...sentence.matchAll(/(20\d{2})年(?!的)/g)];
  const last = years[years.length - 1]?.[1];
  if (last !== undefined) return Number(last);
  return planYear(sentence);
}

function planYear(text: string): number | null {
  const plan = /十([三四五六])五”?(?:时期|期间|末)/.exec(text)?.[1];
  return plan === undefined ? null : 2020 + ('三四五六'.indexOf(plan) as number) * 5;
}

/** A chapter of aims says once by when: 到2025年，…主要目标. */
function inheritedYear(nodes: readonly TreeNode[], source: Source): number | null {
  for (const node of [...nodes].reverse()) {
    const own = ownTextOf(source, node).text.slice(0, 600);
    const year = /(?:到|至)(20\d{2})年/.exec(own)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

function edge(text: string, from: number, step: 1 | -1, stops: string): number {
  let at = from;
  for (let count = 0; count < CLAUSE_LENGTH_MAX; count++) {
    const next = step === 1 ? text[at] : text[at - 1];
    if (next === undefined || stops.includes(next)) break;
    at += step;
  }
  return at;
}
