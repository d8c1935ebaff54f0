import type { NodeLabel, RelationshipType } from '../../domain/graph-model.js';
import { column } from '../sheets/column.js';
import { row } from '../sheets/row.js';
import type { Sheet } from '../sheets/sheet-book.js';
import { THING_WORDS } from './change-words.js';
import type { DiffReport } from './diff-report.js';

const CAUSES = { LOAD: '载入文件', IMPORT: '导入', CORRECTION: '更正' } as const;
const KINDS = { DOCUMENT: '政策文件', GAZETTEER: '名录', DERIVED: '推断' } as const;

/** 概要: which releases are compared, how much changed, and which versions of which documents brought it. */
export function summarySheet({ since, until, releases, tallies, versions, request }: DiffReport): Sheet {
  const between = releases.filter(({ sequence }) => since <= sequence && sequence <= until);
  return {
    name: '概要',
    title: `第 ${since} 版至第 ${until} 版的变更概要`,
    lines: [
      request.document === null ? '范围：全部文件' : `范围：${request.document}`,
      '只比较两个版本：中间改动又改回的不计。',
    ],
    frozenColumns: 0,
    isOneTable: false,
    columns: [column.text('', 40), ...[12, 24, 12, 12, 20].map((width) => column.text('', width))],
    rows: [
      row.band('版本'),
      row.head('版本', '原因', '时间'),
      ...(since === 0 ? [row.cells('第 0 版', '空图', null)] : []),
      ...between.map(({ sequence, cause, at }) => row.cells(`第 ${sequence} 版`, CAUSES[cause], at)),
      row.band('变更数量'),
      row.head('类别', '新增', '删除', '变更', '仅位置变化'),
      ...(tallies.length === 0 ? [row.cells('没有变更')] : []),
      ...tallies.map(({ name, added, removed, changed, moved }) =>
        row.cells(THING_WORDS[name as NodeLabel | RelationshipType], added, removed, changed, moved),
      ),
      row.band('带来变更的文件版本'),
      row.head('文件', '版次', 'SHA-256', '始于版本', '类型', '载入时间'),
      ...(versions.length === 0 ? [row.cells('没有新的文件版本')] : []),
      ...versions.map((one) =>
        row.cells(one.file, one.version, one.sha256, one.since, KINDS[one.kind], one.loadedAt),
      ),
    ],
  };
}
