/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of body an agency is. 机构层级 */
export type AgencyLevel =
  /** Of the state. 中央 */
  | 'CENTRAL'
  /** Local branch of a central body. 中央驻地方机构 */
  | 'CENTRAL_BRANCH'
  /** Of a city. 市级 */
  | 'CITY'
  /** Of a county. 县级 */
  | 'COUNTY'
  /** Enterprise. 企业 */
  | 'ENTERPRISE'
  /** Exchange. 交易所 */
  | 'EXCHANGE'
  /** Group of bodies. 泛指机构 */
  | 'GROUP'
  /** Mass organisation. 群团组织 */
  | 'MASS_ORGANISATION'
  /** Anything else. 其他 */
  | 'OTHER'
  /** Party organ. 党委部门 */
  | 'PARTY'
  /** Of a province. 省级 */
  | 'PROVINCIAL';

/** Kinds of nodes that are searched. 检索类型 */
export type SearchLabel =
  /** Agencies, by all their names. 机构 */
  | 'Agency'
  /** Cities, by all their names and codes. 城市 */
  | 'City'
  /** Clauses, by heading and text. 条款 */
  | 'Clause'
  /** Clusters, by all their names. 产业集群 */
  | 'Cluster'
  /** Documents, by title and number. 文件 */
  | 'Policy'
  /** Regions, by all their names and codes. 区域 */
  | 'Region';

export type NamesLikeQueryVariables = Exact<{
  text: string;
  in?: ReadonlyArray<SearchLabel> | SearchLabel | null | undefined;
  release?: number | null | undefined;
}>;


export type NamesLikeQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
        | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
        | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
        | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
        | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
        | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
       }> } };

export type MeaningQueryVariables = Exact<{
  words: ReadonlyArray<string> | string;
  policy: boolean;
  clause: boolean;
  agency: boolean;
  city: boolean;
  region: boolean;
  cluster: boolean;
  release?: number | null | undefined;
}>;


export type MeaningQuery = { readonly policy?: ReadonlyArray<{ readonly candidateCount: number, readonly node:
      | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
      | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
      | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
     | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hint: string | null }> }>, readonly clause?: ReadonlyArray<{ readonly candidateCount: number, readonly node:
      | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
      | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
      | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
     | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hint: string | null }> }>, readonly agency?: ReadonlyArray<{ readonly candidateCount: number, readonly node:
      | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
      | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
      | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
     | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hint: string | null }> }>, readonly city?: ReadonlyArray<{ readonly candidateCount: number, readonly node:
      | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
      | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
      | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
     | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hint: string | null }> }>, readonly region?: ReadonlyArray<{ readonly candidateCount: number, readonly node:
      | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
      | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
      | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
     | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hint: string | null }> }>, readonly cluster?: ReadonlyArray<{ readonly candidateCount: number, readonly node:
      | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
      | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
      | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
     | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hint: string | null }> }> };

export type MeantFragment = { readonly candidateCount: number, readonly node:
    | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
    | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
    | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
    | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
    | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
    | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
    | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
   | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hint: string | null }> };

type NamedNode_Agency_Fragment = { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string };

type NamedNode_City_Fragment = { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string };

type NamedNode_Clause_Fragment = { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } };

type NamedNode_Cluster_Fragment = { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string };

type NamedNode_Policy_Fragment = { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string };

type NamedNode_Region_Fragment = { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null };

type NamedNode_Target_Fragment = { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string };

export type NamedNodeFragment =
  | NamedNode_Agency_Fragment
  | NamedNode_City_Fragment
  | NamedNode_Clause_Fragment
  | NamedNode_Cluster_Fragment
  | NamedNode_Policy_Fragment
  | NamedNode_Region_Fragment
  | NamedNode_Target_Fragment
;

export type TrustQueryVariables = Exact<{
  release?: number | null | undefined;
}>;


export type TrustQuery = { readonly completeness: { readonly release: number, readonly releasedAt: string | null, readonly documents: number, readonly clauses: number, readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedNodeFragmentDoc = new TypedDocumentString(`
    fragment NamedNode on Node {
  __typename
  id
  ... on Policy {
    title
    documentNumber
  }
  ... on Clause {
    number
    heading
    text
    policy {
      title
    }
  }
  ... on Agency {
    name
    level
  }
  ... on City {
    fullName
    province
    code
  }
  ... on Region {
    name
    regionCode: code
  }
  ... on Cluster {
    name
    jurisdiction
  }
  ... on Target {
    metric
    printed
  }
}
    `, {"fragmentName":"NamedNode"}) as unknown as TypedDocumentString<NamedNodeFragment, unknown>;
export const MeantFragmentDoc = new TypedDocumentString(`
    fragment Meant on LookedUp {
  node {
    ...NamedNode
  }
  candidates(first: 10) {
    id
    name
    hint
  }
  candidateCount
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Policy {
    title
    documentNumber
  }
  ... on Clause {
    number
    heading
    text
    policy {
      title
    }
  }
  ... on Agency {
    name
    level
  }
  ... on City {
    fullName
    province
    code
  }
  ... on Region {
    name
    regionCode: code
  }
  ... on Cluster {
    name
    jurisdiction
  }
  ... on Target {
    metric
    printed
  }
}`, {"fragmentName":"Meant"}) as unknown as TypedDocumentString<MeantFragment, unknown>;
export const NamesLikeDocument = new TypedDocumentString(`
    query NamesLike($text: String!, $in: [SearchLabel!], $release: Int) @asOf(release: $release) {
  search(text: $text, in: $in, first: 12) {
    nodes {
      node {
        ...NamedNode
      }
    }
  }
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Policy {
    title
    documentNumber
  }
  ... on Clause {
    number
    heading
    text
    policy {
      title
    }
  }
  ... on Agency {
    name
    level
  }
  ... on City {
    fullName
    province
    code
  }
  ... on Region {
    name
    regionCode: code
  }
  ... on Cluster {
    name
    jurisdiction
  }
  ... on Target {
    metric
    printed
  }
}`) as unknown as TypedDocumentString<NamesLikeQuery, NamesLikeQueryVariables>;
export const MeaningDocument = new TypedDocumentString(`
    query Meaning($words: [String!]!, $policy: Boolean!, $clause: Boolean!, $agency: Boolean!, $city: Boolean!, $region: Boolean!, $cluster: Boolean!, $release: Int) @asOf(release: $release) {
  policy: lookUp(type: Policy, words: $words) @include(if: $policy) {
    ...Meant
  }
  clause: lookUp(type: Clause, words: $words) @include(if: $clause) {
    ...Meant
  }
  agency: lookUp(type: Agency, words: $words) @include(if: $agency) {
    ...Meant
  }
  city: lookUp(type: City, words: $words) @include(if: $city) {
    ...Meant
  }
  region: lookUp(type: Region, words: $words) @include(if: $region) {
    ...Meant
  }
  cluster: lookUp(type: Cluster, words: $words) @include(if: $cluster) {
    ...Meant
  }
}
    fragment Meant on LookedUp {
  node {
    ...NamedNode
  }
  candidates(first: 10) {
    id
    name
    hint
  }
  candidateCount
}
fragment NamedNode on Node {
  __typename
  id
  ... on Policy {
    title
    documentNumber
  }
  ... on Clause {
    number
    heading
    text
    policy {
      title
    }
  }
  ... on Agency {
    name
    level
  }
  ... on City {
    fullName
    province
    code
  }
  ... on Region {
    name
    regionCode: code
  }
  ... on Cluster {
    name
    jurisdiction
  }
  ... on Target {
    metric
    printed
  }
}`) as unknown as TypedDocumentString<MeaningQuery, MeaningQueryVariables>;
export const TrustDocument = new TypedDocumentString(`
    query Trust($release: Int) @asOf(release: $release) {
  completeness {
    release
    releasedAt
    documents
    clauses
    isTruncated
    notes
  }
}
    `) as unknown as TypedDocumentString<TrustQuery, TrustQueryVariables>;