import { ASSIGNED, FIRST_LISTED, JOINT_LEAD, LEAD, PARTS, SUPPORT } from './part.js';
import { CLAUSE_IDS_MAX, type RoleCounts } from './role-counts.js';

/** Tells one after the other what is counted: in which of the counts, the number of the measure's clause, and the parts (`part.ts`). */
export type EachPart = (meet: (count: number, clause: number, part: number) => void) => void;

const COUNTED = LEAD | SUPPORT | ASSIGNED;

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
    const own = met.subarray(count * PARTS, (count + 1) * PARTS);
    const sum = (bits: number): number =>
      own.reduce((total, times, part) => ((part & bits) === 0 ? total : total + times), 0);
    const [leads, supports, assigned] = [LEAD, SUPPORT, ASSIGNED].map(sum) as [number, number, number];
    return {
      measures: sum(COUNTED),
      leads,
      jointLeads: sum(JOINT_LEAD),
      supports,
      assigned,
      firstListed: sum(FIRST_LISTED),
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
      isTruncated: Math.max(leads, supports, assigned) > CLAUSE_IDS_MAX,
    };
  };
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
