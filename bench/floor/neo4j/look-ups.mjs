import { agencies, agencyOf } from './parts.mjs';

export const LOOK_UPS = {
  q4: {
    lists: {
      text: `MATCH (m:Clause {id: $id})<-[:HAS_CLAUSE]-(p:Policy)
  ${agencies('leads')} ${agencies('supports', 'SUPPORTED_BY')}
  RETURN m.id, m.kind, m.number, m.heading, m.text, m.line, m.page, p.id, p.title, leads, supports`,
      toAnswer: ([[id, kind, number, heading, text, line, page, policyId, title, leads, supports]]) => ({
        clause: {
          id,
          kind,
          number,
          heading,
          text,
          line,
          page,
          policy: { id: policyId, title },
          leadAgencies: leads.map(agencyOf),
          supportingAgencies: supports.map(agencyOf),
        },
      }),
    },
  },
};
