import type { UnresolvedMention } from '../domain/diagnostic.js';
import type { Completeness } from '../questions/trust/completeness.js';
import { RELATION_WORDS } from './relation-words.js';
import { row } from './sheets/row.js';
import type { Row } from './sheets/sheet-book.js';

const UNRESOLVED: { readonly [K in UnresolvedMention['kind']]: string } = {
  AGENCY: '机构',
  PLACE: '地名',
  CLUSTER: '产业集群',
  POLICY: '文件',
};

/** How far what is filed can be trusted: names left open, measured accuracy, corrections. */
export function trustRows({
  unresolved,
  relations,
  corrected,
  correctionConflicts,
}: Pick<Completeness, 'unresolved' | 'relations' | 'corrected' | 'correctionConflicts'>): readonly Row[] {
  return [
    row.band('未能确定的名称（全部文件）'),
    ...unresolved.map(({ kind, count }) => row.cells(UNRESOLVED[kind], count)),
    row.band('识读准确度（以人工标注文件衡量）'),
    row.head('关系', '精确率', '召回率', 'F1', '标注数', '标注文件数'),
    ...(relations.length === 0 ? [row.cells('没有记录')] : []),
    ...relations.map((one) =>
      row.cells(
        RELATION_WORDS[one.relation] ?? one.relation,
        one.precision,
        one.recall,
        one.f1,
        one.labelled,
        one.documents,
      ),
    ),
    row.band('人工更正'),
    row.cells('已生效的更正', corrected),
    row.cells('与现有识读不符、待核的更正', correctionConflicts),
  ];
}
