/** Questions over many measures that answer little, of which the opponent can do none but by Cypher written for it. */
const ROWS =
  'header { id node { ... on Agency { name } } } cells { column { id } counts { measures leads } }';
const THEIR_ROWS = 'header { id node { name } } cells { column { id } counts { measures leads } }';

export const RANKED = [
  {
    name: 'q1r',
    title: "who leads most measures for a city's clusters: the first 20",
    kind: 'RANKED',
    starts: ({ cities }) => cities.map((id) => ({ id })),
    ours: 'query ($id: String!) { cityLeads(city: $id) { isTruncated ranking(first: 20) { agency { id name } leads } } }',
    theirs: 'query ($id: ID!) { ranking: rankingOfCity(id: $id) { agency { id name } leads } }',
    take: { ours: whole, theirs: ({ ranking }) => ({ cityLeads: { ranking } }) },
  },
  {
    name: 'q5p',
    title: 'matrix of one policy: agencies by chapters',
    kind: 'RANKED',
    starts: ({ policies }) => policies.map((id) => ({ id })),
    ours: `query ($id: String!) { matrix(rows: AGENCY, columns: CHAPTER, filter: { policy: $id }) { isTruncated rows(first: 100) { nodes { ${ROWS} } } } }`,
    theirs: `query ($id: ID!) { rows: matrixOfPolicy(id: $id) { ${THEIR_ROWS} } }`,
    take: { ours: whole, theirs: (rows) => ({ matrix: rows }) },
  },
  {
    name: 'q5c',
    title: 'matrix of the corpus: the first 100 agencies by clusters',
    kind: 'RANKED',
    starts: () => [{}],
    ours: `{ matrix(rows: AGENCY, columns: CLUSTER) { isTruncated rows(first: 100) { nodes { ${ROWS} } } } }`,
    theirs: `{ rows: matrixOfCorpus { ${THEIR_ROWS} } }`,
    take: { ours: whole, theirs: (rows) => ({ matrix: rows }) },
  },
];

/** Of each answer what is not the flag. One that was cut is no answer to be compared. */
function whole(data) {
  return Object.fromEntries(
    Object.entries(data).map(([name, { isTruncated, ...rest }]) => {
      if (isTruncated) throw new Error(`Our answer to ${name} is cut: it looked at less than there is.`);
      return [name, rest];
    }),
  );
}
