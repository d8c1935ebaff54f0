import { agencies } from './parts.mjs';

export const LOOK_UPS = {
  q4: {
    json: `SELECT json_object('clause', json_object('id', m.id, 'kind', m.kind, 'number', m.number, 'heading', m.heading,
  'text', m.text, 'line', m.line, 'page', m.page, 'policy', json_object('id', p.id, 'title', p.title),
  'leadAgencies', ${agencies('m.key')}, 'supportingAgencies', ${agencies('m.key', 'supported_by_edges')}))
FROM clauses m JOIN policies p ON p.id = m.policy_id WHERE m.id = $id`,
  },
};
