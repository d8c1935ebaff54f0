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
    "\n  query LeadsOfCity($city: String!, $first: Int!, $after: String) {\n    cityLeads(city: $city) {\n      city { fullName }\n      ranking(first: 3) { agency { shortName } leads }\n      measures(first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          clause { id number }\n          policy { title }\n          leads { expanded evidence { quote line } }\n        }\n      }\n    }\n  }\n": typeof types.LeadsOfCityDocument,
};
const documents: Documents = {
    "\n  query LeadsOfCity($city: String!, $first: Int!, $after: String) {\n    cityLeads(city: $city) {\n      city { fullName }\n      ranking(first: 3) { agency { shortName } leads }\n      measures(first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          clause { id number }\n          policy { title }\n          leads { expanded evidence { quote line } }\n        }\n      }\n    }\n  }\n": types.LeadsOfCityDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadsOfCity($city: String!, $first: Int!, $after: String) {\n    cityLeads(city: $city) {\n      city { fullName }\n      ranking(first: 3) { agency { shortName } leads }\n      measures(first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          clause { id number }\n          policy { title }\n          leads { expanded evidence { quote line } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').LeadsOfCityDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
