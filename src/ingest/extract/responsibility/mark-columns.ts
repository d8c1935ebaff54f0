import type { Source } from '../../../domain/span.js';
import { fold } from '../../fold.js';
import type { TreeNode } from '../../policy-tree.js';
import { passageOf } from './passage.js';
import type { ListPart } from './read-list.js';
import type { Duty } from './role-words.js';
import { unitShape } from './unit-shape.js';

/**
 * Tasks as rows, units as columns, a sign where they meet: 「建设机场 | ▲ | △ | 」. A legend (▲为牵头单位，△为配合单位) or the
 * sign itself (牵头, 配合) says what the unit does; a sign that nothing explains says only that the unit is named.
 */
export function markedUnits(source: Source, table: TreeNode, row: TreeNode): readonly ListPart[] {
  const { columns, dutyOf } = markColumnsOf(source, table);
  return row.cells.flatMap(({ text, carried, column, columnSpans }, at) => {
    if (carried || text === '' || columns.get(at) !== column) return [];
    const duty = dutyOf(text);
    if (duty === null) return [];
    const passage = passageOf(source, columnSpans);
    return [{ passage, start: 0, end: passage.text.length, duty, conventions: [] }];
  });
}

interface MarkColumns {
  /** The columns of units, with their names. */
  readonly columns: ReadonlyMap<number, string>;
  /** Null for a sign that the legend leaves out or gives another meaning: ○为知悉. */
  dutyOf(sign: string): Duty | null;
}

const SYMBOLS = '*★☆△▲●◆◇◎○■□√✓✔⊙';
const SIGN = new RegExp(
  `^(?:[${SYMBOLS}]|主|配|主责|(?:牵头|主办|配合|协办|协助|参与|责任|负责|落实)(?:单位|部门)?)$`,
);
/** Fewer columns with signs are remarks. */
const FEWEST_COLUMNS = 2;
/** A larger table is not searched for signs. */
const ROWS_MAX = 2000;

const KNOWN = new WeakMap<TreeNode, MarkColumns>();

function markColumnsOf(source: Source, table: TreeNode): MarkColumns {
  let known = KNOWN.get(table);
  if (known === undefined) {
    known = readColumns(source, table);
    KNOWN.set(table, known);
  }
  return known;
}

function readColumns(source: Source, table: TreeNode): MarkColumns {
  const rows = table.children.filter(({ kind }) => kind === 'TABLE_ROW').slice(0, ROWS_MAX);
  const columns = new Map<number, string>();
  const isSpoilt = new Set<number>();
  const signs = new Set<string>();
  for (const { cells } of rows) {
    cells.forEach(({ column, text, carried }, at) => {
      if (text === '' || carried || isSpoilt.has(at)) return;
      if (!SIGN.test(text) || !['OFFICE', 'SHARED'].includes(unitShape(column))) isSpoilt.add(at);
      else columns.set(at, column);
    });
  }
  for (const at of isSpoilt) columns.delete(at);
  if (columns.size < FEWEST_COLUMNS) columns.clear();
  else for (const { cells } of rows) for (const at of columns.keys()) signs.add(cells[at]?.text ?? '');
  const legend = columns.size === 0 ? new Map<string, Duty>() : readLegend(source, table);
  // 规划处 | 学校 | 园区: names that are units only where a legend speaks of leading and helping.
  if (legend.size === 0 && ![...columns.values()].some((name) => unitShape(name) === 'OFFICE'))
    columns.clear();
  const isPair = signs.has('主') && signs.has('配');
  return {
    columns,
    dutyOf: (sign) => legend.get(sign) ?? dutyOfWord(sign, isPair) ?? (legend.size > 0 ? null : 'ANSWERS'),
  };
}

function dutyOfWord(word: string, isPair: boolean): Duty | null {
  if (/牵头|主办|主责/.test(word) || (isPair && word === '主')) return 'LEADS';
  return /配合|协办|协助|参与/.test(word) || (isPair && word === '配') ? 'HELPS' : null;
}

/** How far from the table its legend may stand. */
const LEGEND_CHARACTERS = 300;
const DUTY = '(牵头|主办|主责|主要责任|第一责任|责任|负责|承办|落实|实施|配合|协办|协助|协同|参与|参加)';
/** ▲为牵头单位; “主”表示牵头单位; ●：牵头. */
const FORWARD = new RegExp(
  `(?:([${SYMBOLS}])|(?<=["“‘「])([主配]))["”’」]?(?:为|是|表示|代表|即|指|：|—{1,2}|-)?[该本此]?项?(?:任务|工作)?的?(?:总|主要)?${DUTY}`,
  'g',
);
/** 牵头单位（▲）, 牵头单位以▲表示. */
const BACKWARD = new RegExp(`${DUTY}(?:单位|部门)?(?:用|以|为|：|（|标注?|标记)?["“‘「]?([${SYMBOLS}])`, 'g');

function readLegend(source: Source, { span }: TreeNode): ReadonlyMap<string, Duty> {
  const legend = new Map<string, Duty>();
  const start = Math.max(0, span.start - LEGEND_CHARACTERS);
  const end = Math.min(source.text.length, span.end + LEGEND_CHARACTERS);
  const words = fold(source, [{ start, end }]).text;
  for (const [, symbol, word, duty = ''] of words.matchAll(FORWARD)) {
    const sign = symbol ?? word ?? '';
    if (!legend.has(sign)) legend.set(sign, dutyOfLegend(duty));
  }
  if (legend.size > 0) return legend;
  for (const [, duty = '', sign = ''] of words.matchAll(BACKWARD))
    if (!legend.has(sign)) legend.set(sign, dutyOfLegend(duty));
  return legend;
}

function dutyOfLegend(word: string): Duty {
  if (/牵头|主办|主责|主要责任|第一责任/.test(word)) return 'LEADS';
  return /配合|协办|协助|协同|参与|参加/.test(word) ? 'HELPS' : 'ANSWERS';
}
