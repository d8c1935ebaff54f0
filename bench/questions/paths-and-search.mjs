/** Questions for which Neo4j has an algorithm or an index of its own. */
export const PATHS_AND_SEARCH = [
  {
    name: 'q7',
    title: 'how far are two clauses of different documents apart',
    kind: 'PATH_OR_SEARCH',
    starts: ({ clauses }) => pairs(clauses).slice(0, 40),
    ours: 'query ($from: String!, $to: String!) { paths(from: $from, to: $to, first: 1) { from { id } to { id } shortestLength } }',
    theirs:
      'query ($from: ID!, $to: ID!) { paths: pathBetween(from: $from, to: $to) { from { id } to { id } shortestLength } }',
  },
  {
    name: 'q8',
    title: 'two characters searched in all clauses: the first 20',
    kind: 'PATH_OR_SEARCH',
    starts: ({ words }) => words.map((word) => ({ word })),
    ours: `query ($word: String!) { search(text: $word, in: [Clause], first: 20) { nodes { node { ... on Clause { id number heading policy { id title } } } } } }`,
    theirs: `query ($word: String!) { search: searchClauses(word: $word) { id number heading policy { id title } } }`,
    take: { ours: ({ search }) => ({ search: search.nodes.map(({ node }) => node) }) },
  },
];

/** Each with one from half a list away, so of another document. */
function pairs(ids) {
  const half = Math.floor(ids.length / 2);
  return ids.slice(0, half).map((from, at) => ({ from, to: ids[at + half] }));
}
