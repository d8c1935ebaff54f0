import { agencies, evidence, named } from './parts.mjs';

export const TRAVERSALS = {
  q1: {
    json: `SELECT json_object('city', json_object('id', c.id, 'name', c.name, 'clusters',
  (SELECT json_group_array(json_object('verdict', verdict, 'grade', grade, 'node', json_object('id', id, 'name', name, 'promotedIn',
    (SELECT json_group_array(json_object('printed', printed, 'node', json_object('id', id, 'number', number, 'heading', heading,
        'leadAgencies', ${agencies('x2.key')})))
      FROM (SELECT e.printed, m.key, m.id, m.number, m.heading FROM promotes_edges e JOIN clauses m ON m.key = e.from_key
        WHERE e.to_key = x1.key ORDER BY e.in_key, m.id, e.key, e.owner LIMIT 20) x2))))
  FROM (SELECT e.verdict, e.grade, k.key, k.id, k.name FROM laid_out_in_edges e JOIN clusters k ON k.key = e.from_key
    WHERE e.to_key = c.key ORDER BY e.in_key, k.id, e.key, e.owner LIMIT 20) x1)))
FROM cities c WHERE c.id = $id`,
  },
  q2: {
    json: `SELECT json_object('policies', json_group_array(json_object('id', id, 'title', title, 'clauses',
  (SELECT json_group_array(json_object('id', id, 'number', number, 'heading', heading, 'leadAgencies', ${agencies('x2.key')}))
    FROM (SELECT m.key, m.id, m.number, m.heading FROM has_clause_edges e JOIN clauses m ON m.key = e.to_key
      WHERE e.from_key = x1.key ORDER BY e.position, m.id, e.key, e.owner LIMIT 20) x2))))
FROM (SELECT key, id, title FROM policies WHERE status = 'LOADED' ORDER BY id LIMIT 20) x1`,
  },
  q3: {
    json: `SELECT json_object('agency', json_object('id', a.id, 'name', a.name, 'leads',
  (SELECT json_group_array(json_object('printed', printed, 'evidence', ${evidence('evidence')}, 'node', json_object(
      'id', id, 'number', number, 'heading', heading,
      'policy', (SELECT json_object('id', p.id, 'title', p.title) FROM policies p WHERE p.id = x1.policy_id),
      'cities', ${named('x1.key', 'applies_to_edges', 'cities')}, 'clusters', ${named('x1.key', 'promotes_edges', 'clusters')})))
  FROM (SELECT e.printed, e.evidence, m.key, m.id, m.number, m.heading, m.policy_id
    FROM led_by_edges e JOIN clauses m ON m.key = e.from_key
    WHERE e.to_key = a.key ORDER BY e.in_key, m.id, e.key, e.owner LIMIT 20) x1)))
FROM agencies a WHERE a.id = $id`,
  },
};
