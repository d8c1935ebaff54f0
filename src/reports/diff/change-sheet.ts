import type { NodeLabel, RelationshipType } from '../../domain/graph-model.js';
import { permalinkOf } from '../../domain/permalink-of.js';
import type { Evidence } from '../../domain/span.js';
import type { ChangedEnd, DescribedChange } from '../../questions/changes/changes-answer.js';
import { column } from '../sheets/column.js';
import type { Cell, Row, Sheet } from '../sheets/sheet-book.js';
import { changeWord, FIELD_WORDS, THING_WORDS } from './change-words.js';
import type { DiffReport } from './diff-report.js';

/** 变更: one row per node or relationship that is not as it was. */
export function changeSheet(report: DiffReport): Sheet {
  const { since, until, changes, request, tallies } = report;
  const moved = tallies.reduce((sum, one) => sum + one.moved, 0);
  const unlisted = moved > 0 && !request.withMoved ? [`另有 ${moved} 项仅位置变化，未列出。`] : [];
  return {
    name: '变更',
    title: `第 ${since} 版至第 ${until} 版的变更`,
    lines: [`共列 ${changes.length} 项。位置、规则等字段从略，JSON 中齐全。`, ...unlisted],
    frozenColumns: 0,
    isOneTable: true,
    columns: [
      column.text('类别', 10),
      column.text('关系', 12),
      column.text('起点', 36),
      column.text('终点', 28),
      column.text('变化', 8),
      column.text('原值', 40),
      column.text('新值', 40),
      column.text('文件', 24),
      column.number('版次', 6),
      column.number('版本', 6),
      column.text('原文', 40),
    ],
    rows: changes.map((one) => changeRow(one, report)),
  };
}

function changeRow(described: DescribedChange, report: DiffReport): Row {
  const { change, name, from, to, version } = described;
  const { word, tone } = changeWord(described);
  const isNode = change.subject === 'NODE';
  const thing: NodeLabel | RelationshipType = isNode ? change.label : change.type;
  const node = isNode ? { id: change.id, name } : null;
  const cells: readonly Cell[] = [
    isNode ? THING_WORDS[thing] : '关系',
    isNode ? null : THING_WORDS[thing],
    endCell(node ?? from, described, report),
    endCell(to, described, report),
    { value: word, tone },
    valuesOf(described, 'before'),
    valuesOf(described, 'after'),
    version?.file ?? change.owner,
    version?.version ?? null,
    change.release,
    isNode ? null : wordsBehind(change.before?.evidence, change.after?.evidence),
  ];
  return { kind: 'CELLS', cells };
}

/** Leads to what it was or is: of what is gone, as of the former release. */
function endCell(
  end: Pick<ChangedEnd, 'id' | 'name'> | null,
  { change }: DescribedChange,
  { baseUrl, since, until }: DiffReport,
): Cell {
  if (end === null) return null;
  const value = end.name ?? end.id;
  const release = change.kind === 'REMOVED' ? since : until;
  return baseUrl === '' ? value : { value, link: `${baseUrl}${permalinkOf(end.id)}?release=${release}` };
}

/** Where something stands and by which rule it was read tells a reader nothing, unless there is nothing else. */
const UNTOLD: ReadonlySet<string> = new Set([
  'policyId', 'eId', 'depth', 'position', 'start', 'end', 'line', 'page', 'startLine', 'endLine', 'sourceId', 'ruleId', 'stated',
]); // biome-ignore format: one screen

function valuesOf({ change, fields }: DescribedChange, side: 'before' | 'after'): string | null {
  const told = fields.filter(({ field }) => !UNTOLD.has(field));
  const shown = told.length === 0 && change.kind === 'CHANGED' ? fields : told;
  const values = shown.flatMap((one) => {
    const value = one[side];
    return value === null ? [] : [`${FIELD_WORDS[one.field] ?? one.field}：${value}`];
  });
  return values.length === 0 ? null : values.join('\n');
}

/** The words as they are; where others stood there, both. */
function wordsBehind(before: readonly Evidence[] = [], after: readonly Evidence[] = []): string | null {
  const [was, is] = [before, after].map((all) => [...new Set(all.map(({ quote }) => quote))].join('\n'));
  if (!was || !is || was === is) return is || was || null;
  return `原：${was}\n现：${is}`;
}
