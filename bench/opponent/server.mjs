// @neo4j/graphql as its documentation sets it up: Neo4jGraphQL over the same database, Apollo's standalone server.
import { readFile } from 'node:fs/promises';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { CYPHER_FIELDS } from './cypher-fields.mjs';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const typeDefs = (await readFile(new URL('type-defs.graphql', import.meta.url), 'utf8')) + CYPHER_FIELDS;
const { schema, generatedSchema } = await generate();

if (process.argv.includes('--print-schema')) {
  process.stdout.write(generatedSchema);
  await driver.close();
} else {
  const server = new ApolloServer({ schema });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req }) => ({ req, sessionConfig: { database: NEO4J_DATABASE } }),
  });
  console.error(`Serving @neo4j/graphql:\n  ${url}`);
}

async function generate() {
  const neo4jGraphql = new Neo4jGraphQL({
    typeDefs,
    driver,
    features: {
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  });
  const schema = await neo4jGraphql.getSchema();
  if (!process.argv.includes('--print-schema')) return { schema };
  const { printSchema } = await import('graphql');
  return { schema, generatedSchema: printSchema(schema) };
}
