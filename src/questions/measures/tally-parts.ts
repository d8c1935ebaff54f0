import { ASSIGNED, FIRST_LISTED, JOINT_LEAD, LEAD, PARTS, SUPPORT } from './part.js';
import { CLAUSE_IDS_MAX, type RoleCounts } from './role-counts.js';

/** Tells one after the other what is counted: in which of the counts, the number of the measure's clause, and the parts (`part.ts`). */
export type EachPart = (meet: (count: number, clause: number, part: number) => void) => void;

/**
 * So many counts of measures, as `countRoles` makes them, of what `eachPart` tells in the order of places. Ids are looked for
 * only where somebody reads them: then it is asked once more.
 */
export function tallyParts(
  counts: number,
  eachPart: EachPart,
  idOf: (clause: number) => string,
): (count: number) => RoleCounts {
  const met = new Uint32Array(counts * PARTS);
  eachPart((count, _clause, part) => {
    const at = count * PARTS + part;
    met[at] = (met[at] ?? 0) + 1;
  });
  const lists = new Map<number, ReadonlyMap<number, readonly number[]>>();
  const idsOf = (count: number, bit: number): readonly string[] => {
    const clauses = lists.get(bit) ?? clausesWith(bit, eachPart);
    lists.set(bit, clauses);
    return (clauses.get(count) ?? []).map(idOf);
  };
  return (count) => {
    const sums = sumsOf(met, count);
    return {
      ...sums,
      get leadClauseIds() {
        return idsOf(count, LEAD);
      },
      get supportClauseIds() {
        return idsOf(count, SUPPORT);
      },
      get assignedClauseIds() {
        return idsOf(count, ASSIGNED);
      },
      get firstListedClauseIds() {
        return idsOf(count, FIRST_LISTED);
      },
      isTruncated: Math.max(sums.leads, sums.supports, sums.assigned) > CLAUSE_IDS_MAX,
    };
  };
}

type Sums = Pick<RoleCounts, 'measures' | 'leads' | 'jointLeads' | 'supports' | 'assigned' | 'firstListed'>;

/** `met` has for each count how often each sum of parts was met. */
function sumsOf(met: Uint32Array, count: number): Sums {
  const sums = { measures: 0, leads: 0, jointLeads: 0, supports: 0, assigned: 0, firstListed: 0 };
  for (let part = 1; part < PARTS; part++) {
    const times = met[count * PARTS + part] ?? 0;
    if (times === 0) continue;
    if ((part & (LEAD | SUPPORT | ASSIGNED)) !== 0) sums.measures += times;
    if ((part & LEAD) !== 0) sums.leads += times;
    if ((part & JOINT_LEAD) !== 0) sums.jointLeads += times;
    if ((part & SUPPORT) !== 0) sums.supports += times;
    if ((part & ASSIGNED) !== 0) sums.assigned += times;
    if ((part & FIRST_LISTED) !== 0) sums.firstListed += times;
  }
  return sums;
}

/** The clauses of each count with this part, up to the most that one lists. */
function clausesWith(bit: number, eachPart: EachPart): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, number[]>();
  eachPart((count, clause, part) => {
    if ((part & bit) === 0) return;
    const list = lists.get(count);
    if (list === undefined) lists.set(count, [clause]);
    else if (list.length < CLAUSE_IDS_MAX) list.push(clause);
  });
  return lists;
}
