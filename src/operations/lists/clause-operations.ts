import { type NamedPage, namesOf } from './names-of.js';
import { nodeOperations } from './node-operations.js';

interface Clause {
  readonly id: string;
  readonly kind: string;
  readonly number: string | null;
  readonly heading: string | null;
  readonly text: string;
  readonly line: number;
  readonly policy: { readonly title: string; readonly documentNumber: string | null };
  readonly leads: NamedPage;
  readonly supports: NamedPage;
  readonly assigned: NamedPage;
  readonly cities: NamedPage;
  readonly regions: NamedPage;
  readonly clusters: NamedPage;
}

/** Where a person put it right: who, why, and what was extracted. */
const CORRECTED =
  'correction { id kind reason proposedBy decision { by at reason } extracted { relationship name } }';
const UNIT = `totalCount edges { printed expanded jointDuty inherited ruleId ${CORRECTED} evidence { sourceId line quote } node { id name shortName } }`;
const NAMED = `totalCount edges { printed ${CORRECTED} evidence { sourceId line quote } node { id name } }`;

/** Clauses by anything they say; and one with its units, places, clusters, targets and citations, and the words behind each. */
export const CLAUSE_OPERATIONS = nodeOperations<Clause>({
  label: 'Clause',
  plural: 'clauses',
  list: {
    title: { en: 'Clauses: by document, agency, role, place, cluster, words', zh: '条款列表' },
    example: { policy: ['粤办函〔2022〕41号'], hasUnits: true },
  },
  one: {
    title: { en: 'A clause, with its units, places, clusters, targets, citations and evidence', zh: '条款' },
    exampleId: 'yuebanhan-2022-41-annex-1:chp_1__measure_1',
  },
  fields: `id kind number heading text line policy { id title documentNumber }
    leads: leadAgencies(first: 20) { totalCount nodes { id name shortName } }
    supports: supportingAgencies(first: 20) { totalCount nodes { id name shortName } }
    assigned: assignedAgencies(first: 20) { totalCount nodes { id name shortName } }
    cities(first: 20) { totalCount nodes { id name } }
    regions(first: 20) { totalCount nodes { id name } }
    clusters(first: 20) { totalCount nodes { id name } }`,
  moreOfOne: `start end page depth citation { chinese chineseLong bibtex cslJson } parent { id number heading } parts(first: 100) { totalCount nodes { id number heading text } }
    leadAgencies(first: 100) { ${UNIT} } supportingAgencies(first: 100) { ${UNIT} } assignedAgencies(first: 100) { ${UNIT} }
    namedCities: cities(first: 100) { ${NAMED} } namedRegions: regions(first: 100) { ${NAMED} }
    namedClusters: clusters(first: 100) { ${NAMED} }
    targets(first: 100) { totalCount nodes { id kind metric comparator value valueTo unit year dueOn scope printed } }
    cites(first: 100) { totalCount edges { kind printed status evidence { sourceId line quote } node { id title documentNumber } } }`,
  columns: {
    文件: ({ policy }) => policy.title,
    文号: ({ policy }) => policy.documentNumber,
    序号: ({ number }) => number,
    标题: ({ heading }) => heading,
    正文: ({ text }) => text,
    类型: ({ kind }) => kind,
    牵头单位: ({ leads }) => namesOf(leads),
    配合单位: ({ supports }) => namesOf(supports),
    责任单位: ({ assigned }) => namesOf(assigned),
    城市: ({ cities }) => namesOf(cities),
    区域: ({ regions }) => namesOf(regions),
    产业集群: ({ clusters }) => namesOf(clusters),
    行: ({ line }) => line,
    条款编号: ({ id }) => id,
  },
});
