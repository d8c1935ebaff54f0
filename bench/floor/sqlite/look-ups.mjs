import { agencies } from './parts.mjs';

/** Ids of clauses are in a unique index, which gives them in order: a page begins where the last one ended. */
const PAGE = {
  json: `SELECT json_object('clauses', json_group_array(json_object('id', id, 'number', number, 'heading', heading,
  'policy', json_object('id', policy_id, 'title', title))))
FROM (SELECT m.id, m.number, m.heading, m.policy_id, p.title FROM clauses m JOIN policies p ON p.id = m.policy_id
  WHERE m.id > $after AND m.kind = 'ITEM' ORDER BY m.id LIMIT 20)`,
};

export const LOOK_UPS = {
  q4: {
    json: `SELECT json_object('clause', json_object('id', m.id, 'kind', m.kind, 'number', m.number, 'heading', m.heading,
  'text', m.text, 'line', m.line, 'page', m.page, 'policy', json_object('id', p.id, 'title', p.title),
  'leadAgencies', ${agencies('m.key')}, 'supportingAgencies', ${agencies('m.key', 'supported_by_edges')}))
FROM clauses m JOIN policies p ON p.id = m.policy_id WHERE m.id = $id`,
  },
  q6a: PAGE,
  q6: PAGE,
};
