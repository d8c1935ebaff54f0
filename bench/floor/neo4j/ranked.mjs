import { MEASURES_OF_CITY, NEAREST_MEASURE, PARTS } from './measures.mjs';

/** Behind every ordinal: groups have none. */
const LAST = 9007199254740991;
const MOST_FIRST = 'leads DESC, listed DESC, measures DESC, a.id';

const RANKING = `${MEASURES_OF_CITY}
  ${PARTS}
  WITH a, sum(led) AS leads, sum(listed) AS listed WHERE leads > 0 OR listed > 0
  ORDER BY leads DESC, listed DESC, a.id LIMIT 20`;

const MATRIX_OF_POLICY = `MATCH (p:Policy {id: $id})-[:CONTAINS*0..6]->(d:Policy)-[:HAS_CLAUSE]->(x:Clause {depth: 0})
  MATCH (x)-[:HAS_PART*0..8]->(m:Clause)
  ${PARTS}
  WITH a, d, x, sum(led) AS leads, sum(listed) AS listed, count(*) AS measures ORDER BY d.id, x.position
  WITH a, collect([x.id, measures, leads]) AS cells, sum(leads) AS leads, sum(listed) AS listed, sum(measures) AS measures
  ORDER BY ${MOST_FIRST} LIMIT 100`;

const MATRIX_OF_CORPUS = `MATCH (c:Clause)-[:PROMOTES]->(w:Cluster)
  WITH c, collect(DISTINCT w) AS words
  ${NEAREST_MEASURE}
  UNWIND words AS w
  CALL (w) {
    OPTIONAL MATCH (w)-[:PART_OF]->(above:Cluster {kind: 'CLUSTER'}) WHERE w.kind = 'SUBSECTOR'
    RETURN coalesce(above, w) AS x
  }
  WITH m, collect(DISTINCT x) AS xs
  ${PARTS}
  WITH a, sum(led) AS leads, sum(listed) AS listed, count(*) AS measures, collect([xs, led]) AS named
  ORDER BY ${MOST_FIRST} LIMIT 100
  CALL (named) {
    UNWIND named AS one UNWIND one[0] AS x
    WITH x, count(*) AS measures, sum(one[1]) AS leads ORDER BY coalesce(x.ordinal, ${LAST}), x.id
    RETURN collect([x.id, measures, leads]) AS cells
  }
  WITH a, leads, listed, measures, cells ORDER BY ${MOST_FIRST}`;

/** What is counted over many measures. `row` makes what @neo4j/graphql brings, which has no other way than `@cypher`. */
export const RANKED = {
  q1r: {
    rows: {
      text: `${RANKING} RETURN a.id, a.name, leads`,
      toAnswer: (rows) => ({
        cityLeads: { ranking: rows.map(([id, name, leads]) => ({ agency: { id, name }, leads })) },
      }),
    },
  },
  q5p: { rows: { text: `${MATRIX_OF_POLICY} RETURN a.id, a.name, cells`, toAnswer: matrixOf } },
  q5c: { rows: { text: `${MATRIX_OF_CORPUS} RETURN a.id, a.name, cells`, toAnswer: matrixOf } },
};

const MATRIX_ROW = `RETURN { header: { id: a.id, node: { name: a.name } },
  cells: [cell IN cells | { column: { id: cell[0] }, counts: { measures: cell[1], leads: cell[2] } }] } AS row`;

/** The same as fields of the opponent, whose `@cypher` takes maps. */
export const RANKED_AS_MAPS = {
  ranking: `${RANKING} RETURN { agency: { id: a.id, name: a.name }, leads: leads } AS row`,
  matrixOfPolicy: `${MATRIX_OF_POLICY} ${MATRIX_ROW}`,
  matrixOfCorpus: `${MATRIX_OF_CORPUS} ${MATRIX_ROW}`,
};

function matrixOf(rows) {
  return {
    matrix: {
      rows: rows.map(([id, name, cells]) => ({
        header: { id, node: { name } },
        cells: cells.map(([column, measures, leads]) => ({
          column: { id: column },
          counts: { measures, leads },
        })),
      })),
    },
  };
}
