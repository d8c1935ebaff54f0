import { defineOperation } from './operation.js';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Office extends Named {
  readonly shortName: string;
}
interface Row {
  readonly no: number;
  readonly policy: { readonly title: string };
  readonly documentNumber: string | null;
  readonly chapter: { readonly number: string | null; readonly heading: string | null };
  readonly clause: { readonly id: string };
  readonly measure: string;
  readonly role: keyof typeof ROLES;
  readonly isFirstListed: boolean;
  readonly unit: {
    readonly agency: Office;
    readonly jointDuty: boolean;
    readonly evidence: readonly {
      readonly quote: string;
      readonly line: number;
      readonly page: number | null;
    }[];
    readonly correction: { readonly id: string } | null;
  };
  readonly leads: readonly Office[];
  readonly supports: readonly Office[];
  readonly assigned: readonly Office[];
  readonly targets: readonly {
    readonly target: { readonly kind: string; readonly metric: string; readonly printed: string };
  }[];
  readonly deadlines: readonly string[];
  readonly cities: readonly Named[];
  readonly clusters: readonly Named[];
}

const ROLES = { LEAD: '牵头', SUPPORT: '配合', ASSIGNED: '责任' } as const;

/** Who has which part in which measure, by when? One row per agency of a measure, with all others of the measure beside it. */
export const LEDGER = defineOperation<{ readonly rows: { readonly nodes: readonly Row[] } }>({
  name: 'ledger',
  title: { en: 'Who has which part in which measure, by when?', zh: '台账' },
  document: `query Ledger($filter: MeasureFilter, $first: Int = 100, $after: String) {
  ledger(filter: $filter) {
    policy { id title documentNumber }
    city { id name }
    cluster { id name }
    agency { id name }
    measureCount
    rows(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        no
        policy { id title }
        documentNumber
        chapter { id number heading }
        clause { id number heading line page }
        measure
        role
        isFirstListed
        unit {
          agency { id name shortName level jurisdiction }
          printed
          expanded
          jointDuty
          inherited
          correction { id }
          evidence { sourceId line page quote }
        }
        leads { id name shortName }
        supports { id name shortName }
        assigned { id name shortName }
        targets { clauseId target { id kind metric comparator value valueTo unit printed year dueOn } }
        deadlines
        cities { id name }
        clusters { id name }
      }
    }
    isTruncated
    completeness { ...Completeness }
  }
}`,
  example: { policy: '粤办函〔2022〕41号' },
  table: ({ rows }) => ({
    columns: [
      '序号', '文件', '文号', '章节', '措施', '单位', '单位全称', '角色', '首列', '按职责分工', '牵头单位', '配合单位', '责任单位', '目标', '时限',
      '城市', '产业集群', '原文', '行', '页', '条款编号', '机构编号', '更正编号',
    ], // biome-ignore format: one screen
    rows: rows.nodes.map(cellsOf),
  }),
});

function cellsOf(row: Row) {
  const { policy, chapter, unit } = row;
  const [evidence] = unit.evidence;
  return [
    row.no,
    policy.title,
    row.documentNumber,
    `${chapter.number ?? ''}${chapter.heading ?? ''}`,
    row.measure,
    unit.agency.shortName,
    unit.agency.name,
    ROLES[row.role],
    row.isFirstListed ? '是' : null,
    unit.jointDuty ? '是' : null,
    ...[row.leads, row.supports, row.assigned].map((units) =>
      units.map(({ shortName }) => shortName).join('、'),
    ),
    row.targets
      .filter(({ target }) => target.kind === 'TARGET')
      .map(({ target }) => target.printed)
      .join('；'),
    row.deadlines.join('、'),
    row.cities.map(({ name }) => name).join('、'),
    row.clusters.map(({ name }) => name).join('、'),
    unit.evidence.map(({ quote }) => quote).join('……'),
    evidence?.line ?? null,
    evidence?.page ?? null,
    row.clause.id,
    unit.agency.id,
    unit.correction?.id ?? null,
  ];
}
