import type { Measure, Role } from './measure.js';

/** How many measures, and which, with a lead, a supporter or an assigned unit; of one agency, or of any that the scope counts. */
export interface RoleCounts {
  /** Measures with any part; a measure counts once however many parts there are in it. */
  readonly measures: number;
  readonly leads: number;
  /** Of `leads`, measures of joint duty (按职责分工负责), where the lead stands by the letter of a rule. */
  readonly jointLeads: number;
  readonly supports: number;
  readonly assigned: number;
  /** Of `assigned`, measures without a stated lead that list the agency first, which is not a lead. */
  readonly firstListed: number;
  /** Ids of the first so many of these measures, by document and place in it; never more than CLAUSE_IDS_MAX. */
  readonly clauseIds: (listed: ListedRole, first: number) => readonly string[];
  /** True where a role has more than CLAUSE_IDS_MAX; the counts are of all. */
  readonly isTruncated: boolean;
}

/** A role of which the measures are listed; those first listed are assigned, too. */
export type ListedRole = Role | 'FIRST_LISTED';

/** Most ids of one role that one count lists. */
export const CLAUSE_IDS_MAX = 1_000;

/** Counts these measures, each of them given once: the parts of one agency, or with null those of all. */
export function countRoles(measures: readonly Measure[], agencyId: string | null): RoleCounts {
  const isMeant = ({ agency }: { readonly agency: { readonly id: string } }): boolean =>
    agencyId === null || agency.id === agencyId;
  const where = (has: (measure: Measure) => boolean): readonly string[] =>
    measures.filter(has).map(({ clause }) => clause.id);
  const leads = where((measure) => measure.leads.some(isMeant));
  const jointLeads = where((measure) => measure.leads.some((unit) => isMeant(unit) && unit.edge.jointDuty));
  const supports = where((measure) => measure.supports.some(isMeant));
  const assigned = where((measure) => measure.assigned.some(isMeant));
  const firstListed = where((measure) =>
    measure.assigned.some((unit) => isMeant(unit) && unit.agency.id === measure.firstListedId),
  );
  const lists = { LEAD: leads, SUPPORT: supports, ASSIGNED: assigned, FIRST_LISTED: firstListed };
  return {
    measures: new Set([...leads, ...supports, ...assigned]).size,
    leads: leads.length,
    jointLeads: jointLeads.length,
    supports: supports.length,
    assigned: assigned.length,
    firstListed: firstListed.length,
    clauseIds: (listed, first) => lists[listed].slice(0, Math.min(first, CLAUSE_IDS_MAX)),
    isTruncated: Object.values(lists).some((ids) => ids.length > CLAUSE_IDS_MAX),
  };
}

/** Where an agency stands among others: who leads most goes first; ties by first listings, then by measures in all, then by id. */
export function placeByCounts(
  id: string,
  { leads, firstListed, measures }: Pick<RoleCounts, 'leads' | 'firstListed' | 'measures'>,
): readonly [leads: number, firstListed: number, measures: number, id: string] {
  return [-leads, -firstListed, -measures, id];
}

/** Compares places part by part, numbers as numbers, text by code unit. */
export function comparePlaces(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [at, part] of a.entries()) {
    const other = b[at] ?? part;
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}
