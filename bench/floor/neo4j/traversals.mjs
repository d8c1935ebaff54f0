import { agencies, agencyOf, evidenceOf, hubPage, named, namedOf } from './parts.mjs';

const CITY_CLUSTERS = hubPage({ near: 'c', type: 'LAID_OUT_IN', edge: 'l', far: 'k', limit: 20 });
const CLUSTER_CLAUSES = hubPage({ near: 'k', type: 'PROMOTES', edge: 'p', far: 'm', limit: 20 });
const Q1_ROWS = `MATCH (c:City {id: $id})
  CALL (c) { ${CITY_CLUSTERS} RETURN l, k }
  CALL (k) { ${CLUSTER_CLAUSES}
    ${agencies('leads')}
    RETURN collect([p.printed, m.id, m.number, m.heading, leads]) AS clauses }`;

const Q2_START = `MATCH (p:Policy) WHERE p.id > '' AND p.status = 'LOADED' WITH p ORDER BY p.id LIMIT 20`;
const Q2_CLAUSES = `MATCH ()-[h:HAS_CLAUSE]->(m) USING RANGE INDEX SEEK h:HAS_CLAUSE(_out)
    WHERE h._out > p.id + '\\u001f' AND h._out < p.id + ' ' WITH h, m ORDER BY h._out LIMIT 20`;

const Q3_LED = `MATCH (a:Agency {id: $id})
  CALL (a) { ${hubPage({ near: 'a', type: 'LED_BY', edge: 'd', far: 'm', limit: 20 })} RETURN d, m }
  MATCH (m)<-[:HAS_CLAUSE]-(policy:Policy)
  ${named('cities', 'APPLIES_TO', 'City')}
  ${named('clusters', 'PROMOTES', 'Cluster')}`;
const Q3_ROW =
  '[d.printed, d.evidenceQuote, d.evidenceLine, m.id, m.number, m.heading, policy.id, policy.title, cities, clusters]';

/** Each answers what the question asks for, in the names that it uses. */
export const TRAVERSALS = {
  q1: {
    lists: {
      text: `${Q1_ROWS}
  WITH c, l, k, clauses ORDER BY l._in
  RETURN c.id, c.name, collect([l.verdict, l.grade, k.id, k.name, clauses])`,
      toAnswer: ([[id, name, clusters]]) => ({ city: { id, name, clusters: clusters.map(clusterOf) } }),
    },
    rows: {
      text: `${Q1_ROWS}
  RETURN c.id, c.name, [l.verdict, l.grade, k.id, k.name, clauses] ORDER BY l._in`,
      toAnswer: (rows) => ({
        city: { id: rows[0][0], name: rows[0][1], clusters: rows.map(([, , cluster]) => clusterOf(cluster)) },
      }),
    },
    flat: {
      text: `MATCH (c:City {id: $id})
  CALL (c) { ${CITY_CLUSTERS} RETURN l, k }
  OPTIONAL CALL (k) { ${CLUSTER_CLAUSES} RETURN p, m }
  OPTIONAL CALL (m) { MATCH (m)-[r:LED_BY]->(a:Agency) WITH r, a ORDER BY r.position, a.id, r.key, r.owner LIMIT 10 RETURN r, a }
  RETURN c.id, c.name, l.key, l.owner, l.verdict, l.grade, k.id, k.name, p._in, p.printed, m.id, m.number, m.heading,
    r.printed, r.evidenceQuote, r.evidenceLine, a.id, a.name
  ORDER BY l._in, p._in, r.position, a.id, r.key, r.owner`,
      toAnswer: cityOfFlat,
    },
  },
  q2: {
    lists: {
      text: `${Q2_START}
  CALL (p) { ${Q2_CLAUSES} ${agencies('leads')} RETURN collect([m.id, m.number, m.heading, leads]) AS clauses }
  WITH p, clauses ORDER BY p.id RETURN collect([p.id, p.title, clauses])`,
      toAnswer: ([[policies]]) => ({ policies: policies.map(policyOf) }),
    },
    rows: {
      text: `${Q2_START}
  CALL (p) { ${Q2_CLAUSES} ${agencies('leads')} RETURN collect([m.id, m.number, m.heading, leads]) AS clauses }
  RETURN [p.id, p.title, clauses] ORDER BY p.id`,
      toAnswer: (rows) => ({ policies: rows.map(([policy]) => policyOf(policy)) }),
    },
  },
  q3: {
    lists: {
      text: `${Q3_LED} WITH a, d, ${Q3_ROW} AS row ORDER BY d._in RETURN a.id, a.name, collect(row)`,
      toAnswer: ([[id, name, rows]]) => ({ agency: { id, name, leads: rows.map(ledOf) } }),
    },
    rows: {
      text: `${Q3_LED} RETURN a.id, a.name, ${Q3_ROW} ORDER BY d._in`,
      toAnswer: (rows) => ({
        agency: { id: rows[0][0], name: rows[0][1], leads: rows.map(([, , row]) => ledOf(row)) },
      }),
    },
  },
};

function clusterOf([verdict, grade, id, name, clauses]) {
  return { verdict, grade, node: { id, name, promotedIn: clauses.map(promotionOf) } };
}

function promotionOf([printed, id, number, heading, leads]) {
  return { printed, node: { id, number, heading, leadAgencies: leads.map(agencyOf) } };
}

function policyOf([id, title, clauses]) {
  return { id, title, clauses: clauses.map(clauseOf) };
}

function clauseOf([id, number, heading, leads]) {
  return { id, number, heading, leadAgencies: leads.map(agencyOf) };
}

function ledOf([printed, quotes, lines, id, number, heading, policyId, title, cities, clusters]) {
  const policy = { id: policyId, title };
  const node = { id, number, heading, policy, cities: cities.map(namedOf), clusters: clusters.map(namedOf) };
  return { printed, evidence: evidenceOf(quotes, lines), node };
}

/** Rows stand in the order of the levels, so a level goes on as long as its key stays. */
function cityOfFlat(rows) {
  const clusters = [];
  let [layout, promotion, promotedIn, leadAgencies] = ['', null];
  for (const row of rows) {
    const [, , key, owner, verdict, grade, clusterId, clusterName, place, printed, id, number, heading] = row;
    if (layout !== `${clusterId} ${key} ${owner}`) {
      layout = `${clusterId} ${key} ${owner}`;
      [promotion, promotedIn] = [null, []];
      clusters.push({ verdict, grade, node: { id: clusterId, name: clusterName, promotedIn } });
    }
    if (place !== null && promotion !== place) {
      [promotion, leadAgencies] = [place, []];
      promotedIn.push({ printed, node: { id, number, heading, leadAgencies } });
    }
    if (row[16] !== null) leadAgencies.push(agencyOf(row.slice(13)));
  }
  return { city: { id: rows[0][0], name: rows[0][1], clusters } };
}
