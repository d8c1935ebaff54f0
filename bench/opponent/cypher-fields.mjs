import { PATH, SEARCH } from '../floor/neo4j/look-ups.mjs';
import { RANKED_AS_MAPS } from '../floor/neo4j/ranked.mjs';

/**
 * What @neo4j/graphql has no field for — ranks, counts across hops, paths, a search with our order — as its manual says to do
 * it: `@cypher` with the very statements of the floor.
 */
export const CYPHER_FIELDS = `
type AgencyName { id: ID! name: String! }
type RankedAgency { agency: AgencyName! leads: Int! }
type HeaderNode { name: String! }
type RowHeader { id: ID! node: HeaderNode! }
type ColumnId { id: ID! }
type CellCounts { measures: Int! leads: Int! }
type MatrixCell { column: ColumnId! counts: CellCounts! }
type MatrixRow { header: RowHeader! cells: [MatrixCell!]! }
type PathEnd { id: ID! }
type PathBetween { from: PathEnd! to: PathEnd! shortestLength: Int }

type Query {
  rankingOfCity(id: ID!): [RankedAgency!]! ${cypher(RANKED_AS_MAPS.ranking, 'row')}
  matrixOfPolicy(id: ID!): [MatrixRow!]! ${cypher(RANKED_AS_MAPS.matrixOfPolicy, 'row')}
  matrixOfCorpus: [MatrixRow!]! ${cypher(RANKED_AS_MAPS.matrixOfCorpus, 'row')}
  pathBetween(from: ID!, to: ID!): PathBetween
    ${cypher(`${PATH} RETURN { from: { id: a.id }, to: { id: b.id }, shortestLength: length(way) } AS row`, 'row')}
  searchClauses(word: String!): [Clause!]! ${cypher(`${SEARCH} RETURN n`, 'n')}
}
`;

function cypher(statement, columnName) {
  return `@cypher(statement: ${JSON.stringify(statement)}, columnName: "${columnName}")`;
}
