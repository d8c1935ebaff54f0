/** Questions that look at little: one clause, a page of a list. */
const PAGE_SIZE = 20;
/** Pages of a hundred at most: this many are turned over to come to the hundredth page of 20. */
const PAGES_BEFORE = 20;
const CLAUSE = 'id number heading policy { id title }';
const PAGE = {
  ours: `query ($after: String) { clauses(first: ${PAGE_SIZE}, after: $after, filter: { kind: [ITEM] }) { nodes { ${CLAUSE} } } }`,
  theirs: `query ($offset: Int!) { clauses(limit: ${PAGE_SIZE}, offset: $offset, where: { kind: { eq: "ITEM" } }, sort: [{ id: ASC }]) { ${CLAUSE} } }`,
  variables: {
    ours: ({ cursor }) => ({ after: cursor }),
    theirs: ({ offset }) => ({ offset }),
    floor: ({ id }) => ({ after: id }),
  },
};

export const LOOK_UPS = [
  {
    name: 'q4',
    title: 'look-up: one clause, its words, its policy, who leads and supports it',
    kind: 'LOOK_UP',
    starts: ({ clauses }) => clauses.map((id) => ({ id })),
    ours: `query ($id: ID!) { clause(id: $id) { id kind number heading text line page policy { id title }
      leadAgencies(first: 10) { edges { printed evidence { quote line } node { id name } } }
      supportingAgencies(first: 10) { edges { printed evidence { quote line } node { id name } } } } }`,
    theirs: `query ($id: ID!) { clause: clauses(where: { id: { eq: $id } }) {
      id kind number heading text line page policy { id title }
      leadAgencies: leadAgenciesConnection(first: 10, sort: [{ edge: { position: ASC } }]) {
        edges { properties { printed evidenceQuote evidenceLine } node { id name } } }
      supportingAgencies: supportingAgenciesConnection(first: 10, sort: [{ edge: { position: ASC } }]) {
        edges { properties { printed evidenceQuote evidenceLine } node { id name } } } } }`,
  },
  {
    name: 'q6a',
    title: 'the first page of the list of numbered items, by id',
    kind: 'FIRST_PAGE',
    starts: () => [{ cursor: null, offset: 0, id: '' }],
    ...PAGE,
  },
  {
    name: 'q6',
    title: 'page 100 of the list of numbered items: by what the last page ended with, the opponent by offset',
    kind: 'DEEP_PAGE',
    starts: async (_starts, servers) => [await pageHundred(servers.oursNeo4j ?? servers.oursSqlite)],
    ...PAGE,
  },
];

/** Turns the pages over as a reader would, since a cursor comes only from the page before. */
async function pageHundred({ client }) {
  const size = ((100 - 1) * PAGE_SIZE) / PAGES_BEFORE;
  const query = `query ($after: String) { clauses(first: ${size}, after: $after, filter: { kind: [ITEM] }) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
  let [after, id] = [null, ''];
  for (let page = 0; page < PAGES_BEFORE; page += 1) {
    const { clauses } = await client.answerOf(JSON.stringify({ query, variables: { after } }));
    if (!clauses.pageInfo.hasNextPage) throw new Error('q6: there are not 100 pages of items.');
    [after, id] = [clauses.pageInfo.endCursor, clauses.nodes.at(-1).id];
  }
  return { cursor: after, offset: size * PAGES_BEFORE, id };
}
