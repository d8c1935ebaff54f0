import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { labelOfId } from '../domain/ids.js';
import { CITATION_RESOLVERS } from './citation-resolvers.js';
import { COMPLETENESS_RESOLVERS } from './completeness-fields.js';
import { CONNECTION_RESOLVERS } from './connection.js';
import type { GraphqlContext } from './context.js';
import { FACET_VALUE_RESOLVERS } from './facet-resolvers.js';
import { tellCosts } from './limits/tell-costs.js';
import { LOOK_UP_QUERY, LOOK_UP_RESOLVERS } from './look-up-resolvers.js';
import { MUTATION_RESOLVERS, VIEWER_QUERY } from './mutation-resolvers.js';
import { createNodeResolvers } from './node-resolvers.js';
import { QUERY_RESOLVERS } from './query-resolvers.js';
import { AGENCY_LOAD_QUERY, AGENCY_LOAD_RESOLVERS } from './questions/agency-load-resolvers.js';
import { CHANGES_QUERY, CHANGES_RESOLVERS } from './questions/changes-resolvers.js';
import { CITATIONS_QUERY, createCitationsResolvers } from './questions/citations-resolvers.js';
import { CITE_QUERY, CITE_RESOLVERS } from './questions/cite-resolvers.js';
import { createCityLeadsResolvers } from './questions/city-leads-resolvers.js';
import {
  COMPARE_POLICIES_QUERY,
  createComparePoliciesResolvers,
} from './questions/compare-policies-resolvers.js';
import {
  CORRECTIONS_OF_CLAUSE,
  CORRECTIONS_OF_SOURCE,
  CORRECTIONS_QUERY,
  CORRECTIONS_RESOLVERS,
} from './questions/corrections-resolvers.js';
import { GAPS_QUERY, GAPS_RESOLVERS } from './questions/gaps-resolvers.js';
import { createInForceResolvers, IN_FORCE_QUERY } from './questions/in-force-resolvers.js';
import { LEDGER_QUERY, LEDGER_RESOLVERS } from './questions/ledger-resolvers.js';
import { createLineageResolvers, LINEAGE_QUERY } from './questions/lineage-resolvers.js';
import { MATRIX_QUERY, MATRIX_RESOLVERS } from './questions/matrix-resolvers.js';
import { NEIGHBOURHOOD_QUERY, NEIGHBOURHOOD_RESOLVERS } from './questions/neighbourhood-resolvers.js';
import { OVERLAPS_QUERY, OVERLAPS_RESOLVERS } from './questions/overlaps-resolvers.js';
import { PARTNERS_QUERY, PARTNERS_RESOLVERS } from './questions/partners-resolvers.js';
import { createPathsResolvers, PATHS_QUERY } from './questions/paths-resolvers.js';
import { PRINTED_NAMES_OF_AGENCY } from './questions/printed-names-resolvers.js';
import { createReadingResolvers, READING_QUERY } from './questions/reading-resolvers.js';
import { RELEASE_QUERY, RELEASE_RESOLVERS } from './questions/release-resolvers.js';
import { ROLE_COUNTS_RESOLVERS } from './questions/role-counts-resolvers.js';
import { SEARCH_QUERY, SEARCH_RESOLVERS } from './questions/search-resolvers.js';
import { createTargetRankingResolvers, TARGET_RANKING_QUERY } from './questions/target-ranking-resolvers.js';
import { SOURCE_RESOLVERS, SUMMARY_RESOLVERS } from './summary-resolvers.js';

type Resolvers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The public contract of `schema/` with its resolvers. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchema(readSdl());
  const nodes = createNodeResolvers(schema);
  attach(schema, {
    Query: {
      ...QUERY_RESOLVERS,
      ...SEARCH_QUERY,
      ...LOOK_UP_QUERY,
      ...LINEAGE_QUERY,
      ...CITATIONS_QUERY,
      ...CITE_QUERY,
      ...IN_FORCE_QUERY,
      ...PATHS_QUERY,
      ...READING_QUERY,
      ...NEIGHBOURHOOD_QUERY,
      ...TARGET_RANKING_QUERY,
      ...GAPS_QUERY,
      ...OVERLAPS_QUERY,
      ...COMPARE_POLICIES_QUERY,
      ...MATRIX_QUERY,
      ...LEDGER_QUERY,
      ...AGENCY_LOAD_QUERY,
      ...PARTNERS_QUERY,
      ...CORRECTIONS_QUERY,
      ...RELEASE_QUERY,
      ...CHANGES_QUERY,
      ...VIEWER_QUERY,
    },
    Mutation: MUTATION_RESOLVERS,
    ...nodes,
    Agency: { ...nodes.Agency, ...PRINTED_NAMES_OF_AGENCY },
    Clause: { ...nodes.Clause, ...CORRECTIONS_OF_CLAUSE },
    ...createCityLeadsResolvers(schema),
    ...MATRIX_RESOLVERS,
    ...ROLE_COUNTS_RESOLVERS,
    ...LEDGER_RESOLVERS,
    ...AGENCY_LOAD_RESOLVERS,
    ...PARTNERS_RESOLVERS,
    ...createLineageResolvers(schema),
    ...createCitationsResolvers(schema),
    ...CITE_RESOLVERS,
    ...CITATION_RESOLVERS,
    ...createInForceResolvers(schema),
    ...createPathsResolvers(schema),
    ...createReadingResolvers(schema),
    ...NEIGHBOURHOOD_RESOLVERS,
    ...createTargetRankingResolvers(schema),
    ...GAPS_RESOLVERS,
    ...OVERLAPS_RESOLVERS,
    ...createComparePoliciesResolvers(schema),
    ...SEARCH_RESOLVERS,
    ...LOOK_UP_RESOLVERS,
    Completeness: COMPLETENESS_RESOLVERS,
    Summary: SUMMARY_RESOLVERS,
    ...CORRECTIONS_RESOLVERS,
    ...RELEASE_RESOLVERS,
    ...CHANGES_RESOLVERS,
    Source: { ...SOURCE_RESOLVERS, ...CORRECTIONS_OF_SOURCE },
    SourceConnection: CONNECTION_RESOLVERS,
    FacetValue: FACET_VALUE_RESOLVERS,
  });
  tellCosts(schema);
  const node = schema.getType('Node');
  if (isInterfaceType(node)) node.resolveType = ({ id }: { readonly id: string }) => labelOfId(id);
  return schema;
}

/** All SDL files as one text, in the order of their paths. */
function readSdl(): string {
  const folder = fileURLToPath(new URL('../../schema', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');
}

/** Every resolver must have its field: one without is a mistake that must not pass in silence. */
function attach(schema: GraphQLSchema, resolvers: Resolvers): void {
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (!isObjectType(type))
      throw new Error(`There are resolvers for ${name}, which is no type of the schema.`);
    for (const [field, resolve] of Object.entries(fields)) {
      const definition = type.getFields()[field];
      if (!definition)
        throw new Error(`There is a resolver for ${name}.${field}, which is not in the schema.`);
      definition.resolve = resolve as GraphQLFieldResolver<unknown, GraphqlContext>;
    }
  }
}
