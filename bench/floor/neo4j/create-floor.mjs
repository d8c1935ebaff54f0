import neo4j from 'neo4j-driver';
import { CYPHER } from './statements.mjs';

/**
 * Answers questions by hand-written Cypher: auto-commit, read access, whole numbers as numbers. A question may be written in
 * several shapes: `lists` brings one record of nested lists, `rows` a record for each edge of an upper level, `flat` one for
 * each edge of the lowest.
 */
export async function createFloor() {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
  });
  return async (question, shape, variables) => {
    const { text, toAnswer } = CYPHER[question][shape];
    const session = driver.session({ database: NEO4J_DATABASE, defaultAccessMode: 'READ' });
    try {
      const { records } = await session.run(text, variables);
      return JSON.stringify({ data: toAnswer(records.map((record) => record._fields)) });
    } finally {
      await session.close();
    }
  };
}
