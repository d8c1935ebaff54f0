import { atOnce, eachSlice, type Slices } from '../../domain/slices.js';
import { largeWords } from '../../projection/large-arrays.js';
import { type ClauseLists, clauseLists, type Listed } from './clause-lists.js';
import { ASSIGNED, FIRST_LISTED, JOINT_LEAD, LEAD, PARTS, SUPPORT, type ToldParts } from './part.js';
import { CLAUSE_IDS_MAX, type ListedRole, type RoleCounts } from './role-counts.js';

/** So many counts of measures, as `countRoles` makes them. */
export interface Tally {
  readonly countsOf: (count: number) => RoleCounts;
  /** The lists of ids, which are made where somebody reads one, are made now. */
  readonly list: () => Slices<void>;
}

/** Counts what is told; it is told once more where lists of ids are read. */
export function* tallyParts(
  counts: number,
  told: ToldParts,
  idsOf: (clauses: Uint32Array) => readonly string[],
): Slices<Tally> {
  const met = largeWords(counts * PARTS);
  const meet = (count: number, _clause: number, part: number): void => {
    const at = count * PARTS + part;
    met[at] = (met[at] ?? 0) + 1;
  };
  yield* eachSlice(told.length, (from, to) => told.each(from, to, meet));
  let lists: ClauseLists | null = null;
  const list = function* (): Slices<void> {
    lists ??= yield* clauseLists(counts, met, told);
  };
  const ids: IdsOf = (count, listed, first) => {
    if (lists === null) atOnce(list());
    return idsOf(lists?.of(count, listed).subarray(0, first) ?? NONE);
  };
  return { countsOf: (count) => new TalliedCounts(met, count, ids), list };
}

type IdsOf = (count: number, listed: Listed, first: number) => readonly string[];
const NONE = new Uint32Array();
const PART_OF: { readonly [R in ListedRole]: Listed } = { LEAD, SUPPORT, ASSIGNED, FIRST_LISTED };

/** A class, as there is one for each of ten thousand cells: an object with functions of its own takes many times as long to make. */
class TalliedCounts implements RoleCounts {
  readonly measures: number;
  readonly leads: number;
  readonly jointLeads: number;
  readonly supports: number;
  readonly assigned: number;
  readonly firstListed: number;
  readonly isTruncated: boolean;
  readonly #count: number;
  readonly #ids: IdsOf;

  /** `met` has for each count how often each sum of parts was met. */
  constructor(met: Uint32Array, count: number, ids: IdsOf) {
    let [measures, leads, jointLeads, supports, assigned, firstListed] = [0, 0, 0, 0, 0, 0];
    for (let part = 1; part < PARTS; part++) {
      const times = met[count * PARTS + part] ?? 0;
      if (times === 0) continue;
      if ((part & (LEAD | SUPPORT | ASSIGNED)) !== 0) measures += times;
      if ((part & LEAD) !== 0) leads += times;
      if ((part & JOINT_LEAD) !== 0) jointLeads += times;
      if ((part & SUPPORT) !== 0) supports += times;
      if ((part & ASSIGNED) !== 0) assigned += times;
      if ((part & FIRST_LISTED) !== 0) firstListed += times;
    }
    this.measures = measures;
    this.leads = leads;
    this.jointLeads = jointLeads;
    this.supports = supports;
    this.assigned = assigned;
    this.firstListed = firstListed;
    this.isTruncated = Math.max(leads, supports, assigned) > CLAUSE_IDS_MAX;
    this.#count = count;
    this.#ids = ids;
  }

  clauseIds(listed: ListedRole, first: number): readonly string[] {
    return this.#ids(this.#count, PART_OF[listed], first);
  }
}
