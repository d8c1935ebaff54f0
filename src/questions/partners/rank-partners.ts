import { idOf } from '../../projection/node-ids.js';
import { ROLES, type Role } from '../measures/measure.js';
import type { MeasuresInScope } from '../measures/measures-in-scope.js';
import { PARTS, partsOfRoles } from '../measures/part.js';
import { CLAUSE_IDS_MAX } from '../measures/role-counts.js';
import { listsOfPairs } from '../numbers/lists.js';
import type { Partner, PartnerRoles } from './partners-answer.js';

/** Who has a part in the same measures as an agency, in numbers. */
export interface RankedPartners {
  /** Measures in which the agency has a part. */
  readonly measureCount: number;
  /** Those with most measures in common first; ties by id. */
  readonly partners: readonly number[];
  /** How many measures a partner has in common with the agency. */
  readonly measuresOf: (partner: number) => number;
  /** From one place to before another. */
  readonly partnersAt: (
    from: number,
    to: number,
  ) => readonly { readonly agency: number; readonly counts: Omit<Partner, 'agency'> }[];
}

/** Ranks those that are wanted, over all measures of a scope in which `own` has one of these roles; none: any. */
export function rankPartners(
  inScope: MeasuresInScope,
  own: { readonly agency: number; readonly roles: readonly Role[] },
  isWanted: (agency: number) => boolean,
): RankedPartners {
  const { projection, columns, measures } = inScope;
  const counts = new Uint32Array(projection.agencies.count);
  eachPartner(inScope, own.agency, (partner) => {
    counts[partner] = (counts[partner] ?? 0) + 1;
  });
  const measuresOf = (partner: number): number => counts[partner] ?? 0;
  const partners = [...counts.keys()].filter((agency) => measuresOf(agency) > 0 && isWanted(agency));
  // Agencies are numbered by id.
  partners.sort((a, b) => measuresOf(b) - measuresOf(a) || a - b);
  const idAt = (item: number): string =>
    idOf(projection, 'Clause', columns.clauses[measures[Math.floor(item / PAIRS)] ?? 0] ?? 0);
  return {
    measureCount: measures.length,
    partners,
    measuresOf,
    partnersAt: (from, to) => {
      const shown = partners.slice(from, to);
      const slots = new Int32Array(projection.agencies.count).fill(-1);
      shown.forEach((partner, slot) => {
        slots[partner] = slot;
      });
      const { starts, items } = listsOfPairs(shown.length, (meet) => {
        eachPartner(inScope, own.agency, (partner, item) => {
          const slot = slots[partner] ?? -1;
          if (slot >= 0) meet(slot, item);
        });
      });
      return shown.map((agency, slot) => ({
        agency,
        counts: countsOf(items.subarray(starts[slot], starts[slot + 1]), own.roles, idAt),
      }));
    },
  };
}

/** What both are to a measure is one number: `(place in the scope * PARTS + own parts) * PARTS + the partner's`. */
const PAIRS = PARTS * PARTS;

function eachPartner(
  { columns, measures }: MeasuresInScope,
  own: number,
  meet: (partner: number, item: number) => void,
): void {
  const { starts, agencies, parts } = columns;
  for (let at = 0; at < measures.length; at++) {
    const measure = measures[at] ?? 0;
    const [begin, end] = [starts[measure] ?? 0, starts[measure + 1] ?? 0];
    let ownParts = 0;
    for (let one = begin; one < end; one++) if (agencies[one] === own) ownParts = parts[one] ?? 0;
    for (let one = begin; one < end; one++) {
      if (agencies[one] !== own)
        meet(agencies[one] ?? 0, (at * PARTS + ownParts) * PARTS + (parts[one] ?? 0));
    }
  }
}

function countsOf(
  items: Uint32Array,
  asked: readonly Role[],
  idAt: (item: number) => string,
): Omit<Partner, 'agency'> {
  const idsOf = (some: Uint32Array): readonly string[] => Array.from(some.subarray(0, CLAUSE_IDS_MAX), idAt);
  const roles = ROLES.filter((role) => asked.length === 0 || asked.includes(role)).flatMap((own) =>
    ROLES.flatMap((partner): readonly PartnerRoles[] => {
      const [ownBits, bits] = [partsOfRoles([own]), partsOfRoles([partner])];
      const both = items.filter(
        (item) => ((Math.floor(item / PARTS) % PARTS) & ownBits) !== 0 && ((item % PARTS) & bits) !== 0,
      );
      return both.length === 0
        ? []
        : [
            {
              own,
              partner,
              measures: both.length,
              get clauseIds() {
                return idsOf(both);
              },
            },
          ];
    }),
  );
  return {
    measures: items.length,
    get clauseIds() {
      return idsOf(items);
    },
    roles,
    isTruncated: items.length > CLAUSE_IDS_MAX,
  };
}
