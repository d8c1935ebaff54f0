const OF_AGENCY = {
  ours: `query ($id: ID!) { agency(id: $id) { id name leads(first: 20) { edges { printed evidence { quote line }
    node { id number heading policy { id title }
      cities(first: 10) { nodes { id name } } clusters(first: 10) { nodes { id name } } } } } } }`,
  theirs: `query ($id: ID!) { agency: agencies(where: { id: { eq: $id } }) { id name
    leads: leadsConnection(first: 20, sort: [{ edge: { inKey: ASC } }]) {
      edges { properties { printed evidenceQuote evidenceLine } node { id number heading policy { id title }
        cities: citiesConnection(first: 10, sort: [{ edge: { position: ASC } }]) { edges { node { id name } } }
        clusters: clustersConnection(first: 10, sort: [{ edge: { position: ASC } }]) { edges { node { id name } } }
      } } } } }`,
};

/** Questions over three levels. */
export const TRAVERSALS = [
  {
    name: 'q1',
    title: 'city → 20 clusters → 20 clauses each → who leads them',
    kind: 'MAIN',
    starts: ({ cities }) => cities.map((id) => ({ id })),
    ours: `query ($id: ID!) { city(id: $id) { id name clusters(first: 20) { edges { verdict grade node { id name
      promotedIn(first: 20) { edges { printed node { id number heading
        leadAgencies(first: 10) { edges { printed evidence { quote line } node { id name } } } } } } } } } } }`,
    theirs: `query ($id: ID!) { city: cities(where: { id: { eq: $id } }) { id name
      clusters: clustersConnection(first: 20, sort: [{ edge: { inKey: ASC } }, { edge: { key: ASC } }]) {
        edges { properties { verdict grade } node { id name
          promotedIn: promotedInConnection(first: 20, sort: [{ edge: { inKey: ASC } }]) {
            edges { properties { printed } node { id number heading
              leadAgencies: leadAgenciesConnection(first: 10, sort: [{ edge: { position: ASC } }]) {
                edges { properties { printed evidenceQuote evidenceLine } node { id name } } } } } } } } } } }`,
  },
  {
    name: 'q2',
    title: '20 policies → 20 clauses each → who leads them',
    kind: 'TRAVERSAL',
    starts: () => [{}],
    ours: `{ policies(first: 20, filter: { status: LOADED }) { nodes { id title
      clauses(first: 20) { nodes { id number heading
        leadAgencies(first: 10) { edges { printed evidence { quote line } node { id name } } } } } } } }`,
    theirs: `{ policies(limit: 20, where: { status: { eq: "LOADED" } }, sort: [{ id: ASC }]) { id title
      clauses(limit: 20, sort: [{ position: ASC }]) { id number heading
        leadAgencies: leadAgenciesConnection(first: 10, sort: [{ edge: { position: ASC } }]) {
          edges { properties { printed evidenceQuote evidenceLine } node { id name } } } } } }`,
  },
  {
    name: 'q3',
    title: 'agency → 20 clauses it leads → policy, cities, clusters',
    kind: 'TRAVERSAL',
    starts: ({ agencies }) => agencies.map((id) => ({ id })),
    ...OF_AGENCY,
  },
  {
    name: 'q3h',
    title: 'the same of the five agencies that lead most',
    kind: 'TRAVERSAL',
    starts: ({ agencies }) => agencies.slice(0, 5).map((id) => ({ id })),
    ...OF_AGENCY,
  },
];
