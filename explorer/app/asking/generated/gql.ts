/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query NamesLike($text: String!, $in: [SearchLabel!], $release: Int) @asOf(release: $release) {\n  search(text: $text, in: $in, first: 12) {\n    nodes {\n      node {\n        ...NamedNode\n      }\n    }\n  }\n}\n\nquery Meaning($words: [String!]!, $policy: Boolean!, $clause: Boolean!, $agency: Boolean!, $city: Boolean!, $region: Boolean!, $cluster: Boolean!, $release: Int) @asOf(release: $release) {\n  policy: lookUp(type: Policy, words: $words) @include(if: $policy) {\n    ...Meant\n  }\n  clause: lookUp(type: Clause, words: $words) @include(if: $clause) {\n    ...Meant\n  }\n  agency: lookUp(type: Agency, words: $words) @include(if: $agency) {\n    ...Meant\n  }\n  city: lookUp(type: City, words: $words) @include(if: $city) {\n    ...Meant\n  }\n  region: lookUp(type: Region, words: $words) @include(if: $region) {\n    ...Meant\n  }\n  cluster: lookUp(type: Cluster, words: $words) @include(if: $cluster) {\n    ...Meant\n  }\n}\n\nfragment Meant on LookedUp {\n  node {\n    ...NamedNode\n  }\n  candidates(first: 10) {\n    id\n    name\n    hint\n  }\n  candidateCount\n}": typeof types.NamesLikeDocument,
    "fragment NamedNode on Node {\n  __typename\n  id\n  ... on Policy {\n    title\n    documentNumber\n  }\n  ... on Clause {\n    number\n    heading\n    text\n    policy {\n      title\n    }\n  }\n  ... on Agency {\n    name\n    level\n  }\n  ... on City {\n    fullName\n    province\n    code\n  }\n  ... on Region {\n    name\n    regionCode: code\n  }\n  ... on Cluster {\n    name\n    jurisdiction\n  }\n  ... on Target {\n    metric\n    printed\n  }\n}": typeof types.NamedNodeFragmentDoc,
    "query Trust($release: Int) @asOf(release: $release) {\n  completeness {\n    release\n    releasedAt\n    documents\n    clauses\n    isTruncated\n    notes\n  }\n}": typeof types.TrustDocument,
};
const documents: Documents = {
    "query NamesLike($text: String!, $in: [SearchLabel!], $release: Int) @asOf(release: $release) {\n  search(text: $text, in: $in, first: 12) {\n    nodes {\n      node {\n        ...NamedNode\n      }\n    }\n  }\n}\n\nquery Meaning($words: [String!]!, $policy: Boolean!, $clause: Boolean!, $agency: Boolean!, $city: Boolean!, $region: Boolean!, $cluster: Boolean!, $release: Int) @asOf(release: $release) {\n  policy: lookUp(type: Policy, words: $words) @include(if: $policy) {\n    ...Meant\n  }\n  clause: lookUp(type: Clause, words: $words) @include(if: $clause) {\n    ...Meant\n  }\n  agency: lookUp(type: Agency, words: $words) @include(if: $agency) {\n    ...Meant\n  }\n  city: lookUp(type: City, words: $words) @include(if: $city) {\n    ...Meant\n  }\n  region: lookUp(type: Region, words: $words) @include(if: $region) {\n    ...Meant\n  }\n  cluster: lookUp(type: Cluster, words: $words) @include(if: $cluster) {\n    ...Meant\n  }\n}\n\nfragment Meant on LookedUp {\n  node {\n    ...NamedNode\n  }\n  candidates(first: 10) {\n    id\n    name\n    hint\n  }\n  candidateCount\n}": types.NamesLikeDocument,
    "fragment NamedNode on Node {\n  __typename\n  id\n  ... on Policy {\n    title\n    documentNumber\n  }\n  ... on Clause {\n    number\n    heading\n    text\n    policy {\n      title\n    }\n  }\n  ... on Agency {\n    name\n    level\n  }\n  ... on City {\n    fullName\n    province\n    code\n  }\n  ... on Region {\n    name\n    regionCode: code\n  }\n  ... on Cluster {\n    name\n    jurisdiction\n  }\n  ... on Target {\n    metric\n    printed\n  }\n}": types.NamedNodeFragmentDoc,
    "query Trust($release: Int) @asOf(release: $release) {\n  completeness {\n    release\n    releasedAt\n    documents\n    clauses\n    isTruncated\n    notes\n  }\n}": types.TrustDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NamesLike($text: String!, $in: [SearchLabel!], $release: Int) @asOf(release: $release) {\n  search(text: $text, in: $in, first: 12) {\n    nodes {\n      node {\n        ...NamedNode\n      }\n    }\n  }\n}\n\nquery Meaning($words: [String!]!, $policy: Boolean!, $clause: Boolean!, $agency: Boolean!, $city: Boolean!, $region: Boolean!, $cluster: Boolean!, $release: Int) @asOf(release: $release) {\n  policy: lookUp(type: Policy, words: $words) @include(if: $policy) {\n    ...Meant\n  }\n  clause: lookUp(type: Clause, words: $words) @include(if: $clause) {\n    ...Meant\n  }\n  agency: lookUp(type: Agency, words: $words) @include(if: $agency) {\n    ...Meant\n  }\n  city: lookUp(type: City, words: $words) @include(if: $city) {\n    ...Meant\n  }\n  region: lookUp(type: Region, words: $words) @include(if: $region) {\n    ...Meant\n  }\n  cluster: lookUp(type: Cluster, words: $words) @include(if: $cluster) {\n    ...Meant\n  }\n}\n\nfragment Meant on LookedUp {\n  node {\n    ...NamedNode\n  }\n  candidates(first: 10) {\n    id\n    name\n    hint\n  }\n  candidateCount\n}"): typeof import('./graphql.js').NamesLikeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment NamedNode on Node {\n  __typename\n  id\n  ... on Policy {\n    title\n    documentNumber\n  }\n  ... on Clause {\n    number\n    heading\n    text\n    policy {\n      title\n    }\n  }\n  ... on Agency {\n    name\n    level\n  }\n  ... on City {\n    fullName\n    province\n    code\n  }\n  ... on Region {\n    name\n    regionCode: code\n  }\n  ... on Cluster {\n    name\n    jurisdiction\n  }\n  ... on Target {\n    metric\n    printed\n  }\n}"): typeof import('./graphql.js').NamedNodeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Trust($release: Int) @asOf(release: $release) {\n  completeness {\n    release\n    releasedAt\n    documents\n    clauses\n    isTruncated\n    notes\n  }\n}"): typeof import('./graphql.js').TrustDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
