import type { CityMeasure, RankedAgency } from './city-leads-answer.js';

/** Agencies that lead or are first listed, those who lead most first; ties by first listings, then by id. */
export function rankAgencies(measures: readonly CityMeasure[]): readonly RankedAgency[] {
  const ranked = new Map<string, { -readonly [K in keyof RankedAgency]: RankedAgency[K] }>();
  for (const { clause, leads, assigned } of measures) {
    for (const { agency, edge } of leads) {
      const entry = entryOf(ranked, agency);
      entry.leads++;
      if (edge.jointDuty) entry.jointLeads++;
      entry.clauseIds = [...entry.clauseIds, clause.id];
    }
    const first = leads.length === 0 ? assigned[0] : undefined;
    if (first) {
      const entry = entryOf(ranked, first.agency);
      entry.firstListed++;
      entry.clauseIds = [...entry.clauseIds, clause.id];
    }
  }
  return [...ranked.values()].sort(
    (a, b) => b.leads - a.leads || b.firstListed - a.firstListed || (a.agency.id < b.agency.id ? -1 : 1),
  );
}

function entryOf<E extends RankedAgency>(ranked: Map<string, E>, agency: RankedAgency['agency']): E {
  const entry =
    ranked.get(agency.id) ??
    ({ agency, leads: 0, jointLeads: 0, firstListed: 0, clauseIds: [] } as RankedAgency as E);
  ranked.set(agency.id, entry);
  return entry;
}
