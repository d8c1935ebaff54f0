import { cutLists, listedCell, MORE_IDS } from './cut-lists.js';
import { defineOperation } from './operation.js';

type Role = 'LEAD' | 'SUPPORT' | 'ASSIGNED';

interface Answer {
  readonly agency: { readonly name: string };
  readonly partners: {
    readonly nodes: readonly {
      readonly agency: { readonly id: string; readonly name: string; readonly shortName: string };
      readonly measures: number;
      readonly clauseIds: readonly string[];
      readonly roles: readonly {
        readonly own: Role;
        readonly partner: Role;
        readonly measures: number;
        readonly clauseIds: readonly string[];
      }[];
    }[];
  };
}

const ROLES: Readonly<Record<Role, string>> = { LEAD: '牵头', SUPPORT: '配合', ASSIGNED: '负责' };

/** Who works with this agency, in how many measures, and as what? One row per partner. */
export const PARTNERS = defineOperation<Answer>({
  name: 'partners',
  title: { en: 'Who works with this agency, and as what?', zh: '协作单位' },
  document: `query Partners($agency: String!, $filter: PartnerFilter, $first: Int = 100, $after: String, $ids: Int = 20) {
  partners(agency: $agency, filter: $filter) {
    agency { id name shortName }
    policy { id title documentNumber }
    city { id name }
    cluster { id name }
    measureCount
    partners(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        agency { id name shortName level isGroup }
        measures
        clauseIds(first: $ids)
        roles { own partner measures clauseIds(first: $ids) }
        isTruncated
      }
    }
    isTruncated
    completeness { ...Completeness }
  }
}`,
  example: { agency: '省工业和信息化厅', policy: '粤办函〔2022〕41号' },
  table: ({ agency: own, partners }) => ({
    columns: ['机构', '协作单位', '协作单位全称', '共同措施数', '双方角色', '条款编号', '协作单位编号'],
    rows: partners.nodes.map(({ agency, measures, clauseIds, roles }) => [
      own.name,
      agency.shortName,
      agency.name,
      measures,
      roles.map((one) => `${ROLES[one.own]}—${ROLES[one.partner]} ${one.measures}`).join('；'),
      listedCell(clauseIds, measures),
      agency.id,
    ]),
  }),
  leavesOut: ({ partners }) =>
    cutLists(
      partners.nodes.flatMap((one) =>
        [one, ...one.roles].map(({ clauseIds, measures }) => [clauseIds, measures] as const),
      ),
      MORE_IDS,
    ),
});
