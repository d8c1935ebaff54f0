import { cutLists, listsOfRoles, MORE_IDS, type RoleLists } from './cut-lists.js';
import { defineOperation } from './operation.js';

type Counts = Pick<RoleLists, 'leads' | 'supports' | 'assigned'>;

interface Answer {
  readonly rowAxis: keyof typeof AXES;
  readonly columnAxis: keyof typeof AXES;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: {
    readonly nodes: readonly {
      readonly header: { readonly id: string; readonly label: string };
      readonly cells: readonly { readonly column: { readonly id: string }; readonly counts: RoleLists }[];
    }[];
  };
}

const COUNTS =
  '{ measures leads jointLeads supports assigned firstListed leadClauseIds(first: $ids) supportClauseIds(first: $ids) assignedClauseIds(first: $ids) isTruncated }';
const TOTALS = '{ measures leads jointLeads supports assigned firstListed }';

const AXES = {
  AGENCY: '机构',
  MEASURE: '措施',
  CHAPTER: '章节',
  POLICY: '文件',
  CLUSTER: '产业集群',
  CITY: '城市',
} as const;

/**
 * Who is responsible for how much of what? As CSV a real matrix: what stands in the rows comes first, then one column per
 * column, at last the id of the row, which leads to its document. A matrix has thousands of cells, so each names few ids. In a cell ● counts measures led, ○ measures supported, ◇ measures with responsibility and no stated lead.
 */
export const MATRIX = defineOperation<Answer>({
  name: 'matrix',
  title: { en: 'Who is responsible for how much of what?', zh: '责任矩阵' },
  document: `query Matrix(
  $rows: MatrixAxis! = MEASURE
  $columns: MatrixAxis! = AGENCY
  $filter: MeasureFilter
  $first: Int = 100
  $after: String
  $ids: Int = 5
) {
  matrix(rows: $rows, columns: $columns, filter: $filter) {
    rowAxis
    columnAxis
    policy { id title documentNumber }
    city { id name }
    cluster { id name }
    agency { id name }
    columns { id label counts ${TOTALS} }
    columnCount
    rows(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        header { id label counts ${TOTALS} }
        cells { column { id } counts ${COUNTS} }
      }
    }
    counts ${TOTALS}
    isTruncated
    completeness { ...Completeness }
  }
}`,
  example: { rows: 'AGENCY', columns: 'CHAPTER', policy: '粤办函〔2022〕41号' },
  table: ({ rowAxis, columnAxis, columns, rows }) => ({
    columns: [
      `${AXES[rowAxis]}＼${AXES[columnAxis]}（●牵头 ○配合 ◇负责）`,
      ...columns.map(({ label }) => label),
      '行编号',
    ],
    rows: rows.nodes.map(({ header, cells }) => {
      const counts = new Map(cells.map((cell) => [cell.column.id, cell.counts]));
      return [header.label, ...columns.map(({ id }) => cellText(counts.get(id))), header.id];
    }),
  }),
  leavesOut: ({ rows }) =>
    cutLists(
      rows.nodes.flatMap(({ cells }) => cells.flatMap(({ counts }) => listsOfRoles(counts))),
      MORE_IDS,
    ),
});

/** 「●2 ○3 ◇1」; empty where there is nothing. */
function cellText(counts: Counts | undefined): string | null {
  if (counts === undefined) return null;
  const { leads, supports, assigned } = counts;
  const parts = [
    ['●', leads],
    ['○', supports],
    ['◇', assigned],
  ] as const;
  return parts
    .filter(([, count]) => count > 0)
    .map(([sign, count]) => `${sign}${count}`)
    .join(' ');
}
