import { nodeOperations } from './node-operations.js';

interface Agency {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: string;
  readonly isGroup: boolean;
  readonly jurisdiction: string | null;
  readonly leads: { readonly totalCount: number };
  readonly supports: { readonly totalCount: number };
  readonly assignedTo: { readonly totalCount: number };
}

const CLAUSE =
  'totalCount pageInfo { hasNextPage endCursor } edges { printed jointDuty evidence { sourceId line quote } node { id number heading policy { id title documentNumber } } }';

/** Agencies by their tasks; and one with the clauses it leads, supports and is assigned to. */
export const AGENCY_OPERATIONS = nodeOperations<Agency>({
  label: 'Agency',
  plural: 'agencies',
  list: {
    title: { en: 'Agencies: by name, level, and the clauses in which they have a task', zh: '机构列表' },
    example: { policy: ['粤办函〔2022〕41号'], role: ['LEAD'] },
  },
  one: {
    title: { en: 'An agency, with the clauses it leads, supports and is assigned to', zh: '机构' },
    exampleId: 'agency-440000-industry-informatization',
  },
  fields: `id name shortName level isGroup jurisdiction leads(first: 1) { totalCount } supports(first: 1) { totalCount }
    assignedTo(first: 1) { totalCount }`,
  moreOfOne: `aliases led: leads(first: 100) { ${CLAUSE} } supported: supports(first: 100) { ${CLAUSE} }
    assigned: assignedTo(first: 100) { ${CLAUSE} } issued(first: 100) { totalCount nodes { id title documentNumber issuedOn } }
    partOf(first: 20) { totalCount nodes { id name } } divisions(first: 100) { totalCount nodes { id name } }`,
  columns: {
    机构: ({ name }) => name,
    简称: ({ shortName }) => shortName,
    层级: ({ level }) => level,
    泛指: ({ isGroup }) => isGroup,
    行政区划代码: ({ jurisdiction }) => jurisdiction,
    '牵头条款数（全部文件）': ({ leads }) => leads.totalCount,
    '配合条款数（全部文件）': ({ supports }) => supports.totalCount,
    '负责条款数（全部文件）': ({ assignedTo }) => assignedTo.totalCount,
    机构编号: ({ id }) => id,
  },
});
