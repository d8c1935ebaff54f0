import { agencies, agencyOf } from './parts.mjs';

/** Ids of clauses are in a unique index, which gives them in order: a page begins where the last one ended. */
const PAGE = `MATCH (m:Clause) WHERE m.id > $after AND m.kind = 'ITEM' WITH m ORDER BY m.id LIMIT 20
  MATCH (m)<-[:HAS_CLAUSE]-(p:Policy) RETURN m.id, m.number, m.heading, p.id, p.title ORDER BY m.id`;
const pageOf = {
  rows: { text: PAGE, toAnswer: (rows) => ({ clauses: rows.map(clauseOf) }) },
};

export const PATH = `MATCH (a:Clause {id: $from}), (b:Clause {id: $to})
  MATCH way = shortestPath((a)-[:HAS_CLAUSE|HAS_PART|ISSUED_BY|LED_BY|SUPPORTED_BY|ASSIGNED_TO|APPLIES_TO|PROMOTES|LAID_OUT_IN|SETS_TARGET|CITES|PART_OF*..6]-(b))`;

export const SEARCH = `CALL db.index.fulltext.queryNodes('policy_graph_search', '+"' + $word + '"') YIELD node AS n
  WITH n WHERE n:Clause
  WITH n, CASE WHEN n._heading CONTAINS $word THEN 4 WHEN n._text CONTAINS $word THEN 5 END AS tier
  WHERE tier IS NOT NULL WITH n, tier ORDER BY tier, n._size, n.id LIMIT 20`;

export const LOOK_UPS = {
  q4: {
    lists: {
      text: `MATCH (m:Clause {id: $id})<-[:HAS_CLAUSE]-(p:Policy)
  ${agencies('leads')} ${agencies('supports', 'SUPPORTED_BY')}
  RETURN m.id, m.kind, m.number, m.heading, m.text, m.line, m.page, p.id, p.title, leads, supports`,
      toAnswer: ([[id, kind, number, heading, text, line, page, policyId, title, leads, supports]]) => {
        const policy = { id: policyId, title };
        const [leadAgencies, supportingAgencies] = [leads.map(agencyOf), supports.map(agencyOf)];
        const own = { id, kind, number, heading, text, line, page };
        return { clause: { ...own, policy, leadAgencies, supportingAgencies } };
      },
    },
  },
  q6a: pageOf,
  q6: pageOf,
  q7: {
    rows: {
      text: `${PATH} RETURN a.id, b.id, length(way)`,
      toAnswer: ([[from, to, length]]) => ({
        paths: { from: { id: from }, to: { id: to }, shortestLength: length },
      }),
    },
  },
  q8: {
    rows: {
      text: `${SEARCH} MATCH (n)<-[:HAS_CLAUSE]-(p:Policy) RETURN n.id, n.number, n.heading, p.id, p.title ORDER BY tier, n._size, n.id`,
      toAnswer: (rows) => ({ search: rows.map(clauseOf) }),
    },
  },
};

function clauseOf([id, number, heading, policyId, title]) {
  return { id, number, heading, policy: { id: policyId, title } };
}
