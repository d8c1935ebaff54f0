import {
  type CountedIds,
  cutLists,
  listedCell,
  listsOfRoles,
  MORE_IDS,
  type RoleLists,
} from './cut-lists.js';
import { defineOperation } from './operation.js';

interface Answer {
  readonly agencies: {
    readonly nodes: readonly {
      readonly agency: {
        readonly id: string;
        readonly name: string;
        readonly shortName: string;
        readonly level: string;
      };
      readonly counts: Counts;
    }[];
  };
}

interface Counts extends RoleLists {
  readonly measures: number;
  readonly jointLeads: number;
  readonly firstListed: number;
  readonly firstListedClauseIds: readonly string[];
}

const COUNTS =
  '{ measures leads jointLeads supports assigned firstListed leadClauseIds(first: $ids) supportClauseIds(first: $ids) assignedClauseIds(first: $ids) firstListedClauseIds(first: $ids) isTruncated }';

/** Who has how much to do? One row per agency. */
export const AGENCY_LOAD = defineOperation<Answer>({
  name: 'agency-load',
  title: { en: 'Who has how much to do, and what?', zh: '部门任务量' },
  document: `query AgencyLoad($filter: MeasureFilter, $first: Int = 100, $after: String, $parts: Int = 20, $ids: Int = 20) {
  agencyLoad(filter: $filter) {
    policy { id title documentNumber }
    city { id name }
    cluster { id name }
    agency { id name }
    agencies(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        agency { id name shortName level jurisdiction }
        counts ${COUNTS}
        byPolicy(first: 20) { policy { id title } counts { measures leads supports assigned firstListed } }
        byCluster(first: 30) { cluster { id name } counts { measures leads supports assigned firstListed } }
        parts(first: $parts) {
          clause { id number heading line }
          policy { id }
          chapter { id number heading }
          role
          isFirstListed
          unit { printed expanded jointDuty inherited evidence { sourceId line quote } }
        }
        partCount
      }
    }
    isTruncated
    completeness { ...Completeness }
  }
}`,
  example: { policy: '粤办函〔2022〕41号' },
  table: ({ agencies }) => ({
    columns: [
      '机构', '全称', '层级', '措施数', '牵头', '其中按职责分工', '配合', '负责', '其中首列', '牵头条款', '配合条款', '负责条款', '首列条款',
      '机构编号',
    ], // biome-ignore format: one screen
    rows: agencies.nodes.map(({ agency, counts }) => [
      agency.shortName,
      agency.name,
      agency.level,
      counts.measures,
      counts.leads,
      counts.jointLeads,
      counts.supports,
      counts.assigned,
      counts.firstListed,
      ...listsOf(counts).map(([ids, count]) => listedCell(ids, count)),
      agency.id,
    ]),
  }),
  leavesOut: ({ agencies }) =>
    cutLists(
      agencies.nodes.flatMap(({ counts }) => listsOf(counts)),
      MORE_IDS,
    ),
});

function listsOf(counts: Counts): readonly CountedIds[] {
  return [...listsOfRoles(counts), [counts.firstListedClauseIds, counts.firstListed]];
}
