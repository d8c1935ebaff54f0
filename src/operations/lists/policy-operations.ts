import { type NamedPage, namesOf } from './names-of.js';
import { nodeOperations } from './node-operations.js';

interface Policy {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly kind: string;
  readonly status: string;
  readonly issuedOn: string | null;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly validity: string | null;
  readonly issuers: NamedPage;
  readonly contacts: readonly string[];
  readonly clauses: { readonly totalCount: number };
}

const CITED =
  'totalCount edges { kind printed evidence { sourceId line quote } node { id title documentNumber } }';

/** Documents by issuer, date, force and what their clauses say; and one with its outline, what it cites and what cites it. */
export const POLICY_OPERATIONS = nodeOperations<Policy>({
  label: 'Policy',
  plural: 'policies',
  list: {
    title: { en: 'Documents: by issuer, date, force, place, agency, words', zh: '文件列表' },
    example: { validOn: '2023-06-30' },
  },
  one: {
    title: { en: 'A document, with its outline, what it cites and what cites it', zh: '文件' },
    exampleId: 'yuebanhan-2022-41',
  },
  fields: `id title documentNumber kind status issuedOn effectiveOn expiresOn validity contacts
    issuers(first: 20) { totalCount nodes { id name shortName } } clauses(first: 1) { totalCount }`,
  moreOfOne: `addressees signatories jurisdiction sourceId startLine endLine
    citation { chinese chineseLong bibtex cslJson }
    outline: clauses(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { id kind number heading depth } }
    cites(first: 100) { ${CITED} } citedBy(first: 100) { ${CITED} }
    contains(first: 100) { totalCount nodes { id title documentNumber } }
    containedIn(first: 20) { totalCount nodes { id title } }`,
  columns: {
    文件: ({ title }) => title,
    文号: ({ documentNumber }) => documentNumber,
    文种: ({ kind }) => kind,
    收录: ({ status }) => status,
    发文机关: ({ issuers }) => namesOf(issuers),
    成文日期: ({ issuedOn }) => issuedOn,
    施行日期: ({ effectiveOn }) => effectiveOn,
    失效日期: ({ expiresOn }) => expiresOn,
    有效期: ({ validity }) => validity,
    联系单位: ({ contacts }) => contacts.join('、'),
    条款数: ({ clauses }) => clauses.totalCount,
    文件编号: ({ id }) => id,
  },
});
