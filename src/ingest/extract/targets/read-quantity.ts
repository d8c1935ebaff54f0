import type { TargetNode } from '../../../domain/graph-model.js';
import { type Due, dueBefore, NEVER } from './due.js';
import { metricOf, scopeOf, sharedMetrics } from './metric.js';
import type { Quantity } from './quantities.js';
import { targetKind } from './target-kind.js';
import { comparatorBefore } from './target-words.js';

/** A clause's own words and what its surroundings say of its numbers. */
export interface Passage {
  readonly text: string;
  /** Where label and heading end: what stands there says of no number what it is. */
  readonly bodyStart: number;
  /** Where the label alone ends. */
  readonly labelEnd: number;
  readonly inherited: Due;
  readonly documentYear: number | null;
  /** NaN where the document has no date. */
  readonly issued: number;
  readonly isCondition: boolean;
  /** News and interpretations tell what is and what others set: only what they say of the future counts. */
  readonly isTold: boolean;
}

export interface Found {
  readonly node: Omit<TargetNode, 'id'>;
  readonly start: number;
  readonly end: number;
}

/** The number read before this one. */
export interface Previous {
  readonly end: number;
  readonly kind: TargetNode['kind'] | null;
  readonly metric: string;
}

const CLAUSE_LENGTH_MAX = 300;
const NEXT_TARGET = /[、和](?=建设|开展|打造|培育|新增|实施|认定|\d)/;
const ENDS = '，。；：！？';

/** What one number of a passage sets: nothing, one target, or one for each thing that it is said of (分别, 均). */
export function targetsOf(
  passage: Passage,
  quantities: readonly Quantity[],
  index: number,
  previous: Previous,
): readonly Found[] {
  const { text } = passage;
  const quantity = quantities[index] as Quantity;
  // A heading that is the sentence itself does not end before its numbers; its label does.
  const inBody = quantity.start >= passage.bodyStart ? passage.bodyStart : passage.labelEnd;
  const clause = Math.max(inBody, edge(text, quantity.start, -1, ENDS));
  // 打造10个A、建设100个B: behind an earlier number, 、 parts too.
  const isNext = previous.end > clause;
  // 培育收入过50亿元的领航企业2家: a number that only describes does not part.
  const describes = previous.kind === 'THRESHOLD' && text[previous.end] === '的';
  const from =
    isNext && !describes ? Math.max(text.lastIndexOf('、', quantity.start) + 1, previous.end) : clause;
  const to = edge(text, quantity.end, 1, ENDS);
  const sentenceStart = edge(text, quantity.start, -1, '。；！？');
  const sentence = text.slice(sentenceStart, edge(text, quantity.end, 1, '。；！？'));
  const before = text.slice(from, quantity.start);
  const after = text.slice(quantity.end, to).split(NEXT_TARGET)[0] ?? '';
  const said = dueBefore(text.slice(sentenceStart, quantity.start), passage.documentYear);
  // 2021年四季度实施的政策延续6个月: a year gone by is none to reach anything in.
  const isBygone = said.year !== null && said.year < passage.issued && /实施|出台|印发/.test(sentence);
  const stated = isBygone ? NEVER : said;
  const opened =
    quantity.isInWords || stated.year !== null
      ? stated
      : openedDue(text.slice(0, sentenceStart), passage.issued);
  const due = opened.year === null && !quantity.isInWords ? passage.inherited : opened;
  const ownKind = targetKind({
    before, after, rest: text.slice(quantity.end, to), sentence, quantity, year: due.year, issued: passage.issued, isCondition: passage.isCondition,
  }); // biome-ignore format: one line
  // 绿色工厂20家、绿色园区3个: the verb governs the whole list.
  const isListed = isNext && /^(?:[^、]{0,20})[、和与及]$/.test(text.slice(previous.end, from));
  // 分别奖励20万元、50万元: what the first number is for the next one is too.
  const isAlone = isListed && before === '';
  if (passage.isTold && !/将|力争|目标|确保|计划|(?:到|至)20\d{2}年/.test(sentence)) return [];
  const kind = isAlone
    ? (previous.kind ?? ownKind)
    : (ownKind ?? (isListed && previous.kind === 'TARGET' ? 'TARGET' : null));
  if (kind === null) return [];
  const sharing = sharingOf(text, quantities, index, clause);
  const comparator = sharing?.comparator ?? comparatorBefore(before);
  const noun = before.slice(
    0,
    before.length - (comparator === '' ? 0 : before.length - before.lastIndexOf(comparator)),
  );
  const bound = /^(?:（含）)?(?:及?以上|以下|以内|左右)/.exec(after)?.[0] ?? '';
  // A condition has the year that its own half-sentence names, an aim also that of its surroundings.
  const own = kind === 'TARGET' || kind === 'PARAMETER' ? due : dueBefore(before, passage.documentYear);
  const found = (metric: string): Found => ({
    node: {
      kind,
      metric,
      comparator: bound === '' ? comparator : comparator === '' ? bound : `${comparator}…${bound}`,
      value: quantity.value,
      valueTo: quantity.valueTo,
      unit: quantity.unit,
      unitPrinted: quantity.unitPrinted,
      printed: text.slice(quantity.start, quantity.end + bound.length),
      year: own.year,
      dueOn: own.dueOn,
      scope: scopeOf(before, text.slice(sentenceStart, from)),
    },
    start: from,
    end: quantity.end + bound.length,
  });
  if (sharing !== null) return sharing.metrics.map(found);
  const metric = metricOf(noun, after.slice(bound.length));
  // 增速6.5％，力争7％: of the same thing.
  return [found(metric === '' ? previous.metric : metric)];
}

const OPENED_LENGTH = 300;
const OPENING = /(?:^|[，。；）]|[到至])(?:力争|到|至)?(20\d{2})年(?!度?[的前起一二三四第]|底?以来|\d)/g;

/** 2022年延续实施…政策。费率按1％实施: a year with which an earlier sentence of the clause opens goes on. */
function openedDue(earlier: string, issued: number): Due {
  const years = [...earlier.slice(-OPENED_LENGTH).matchAll(OPENING)].map((opening) => Number(opening[1]));
  const year = years.at(-1);
  return year === undefined || year < issued ? NEVER : { year, dueOn: null };
}

const SHARING =
  /(?:分别|均|各)(?:力争|实现|达到?|突破|超过?|接近|增长|提高|提升|下降|保持|稳定|不低于|不少于|在|约|近|以上)*$/;

/**
 * The metrics of a number that is said one by one: A、B分别达到5%、6% gives each its own, A、B均达到90% and
 * A与B分别接近1万亿元 give the one number to all. Null where nothing is shared.
 */
function sharingOf(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  clause: number,
): { readonly metrics: readonly string[]; readonly comparator: string } | null {
  // The first number of the half-sentence stands behind 分别.
  let first = index;
  while (first > 0 && (quantities[first - 1] as Quantity).start >= clause) first--;
  const opening = quantities[first] as Quantity;
  const before = text.slice(clause, opening.start);
  const sharing = SHARING.exec(before);
  if (sharing === null) return null;
  const metrics = sharedMetrics(before.slice(0, sharing.index));
  if (metrics.length < 2) return null;
  const comparator = comparatorBefore(before);
  let last = index;
  const end = edge(text, (quantities[index] as Quantity).end, 1, ENDS);
  while (last + 1 < quantities.length && (quantities[last + 1] as Quantity).start < end) last++;
  if (last === first) return { metrics, comparator };
  const own = metrics[index - first];
  return last - first + 1 === metrics.length && own !== undefined ? { metrics: [own], comparator } : null;
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
