import { once } from '../../domain/once.js';
import { lowestOf } from '../../projection/adjacency.js';
import { idOf } from '../../projection/node-ids.js';
import { ROLES, type Role } from '../measures/measure.js';
import type { MeasuresInScope } from '../measures/measures-in-scope.js';
import { PARTS, partsOfRoles } from '../measures/part.js';
import { CLAUSE_IDS_MAX } from '../measures/role-counts.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { listOf, listsOfPairs } from '../numbers/lists.js';
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
  readonly partnersAt: (from: number, to: number) => readonly RankedPartner[];
}

interface RankedPartner {
  readonly agency: number;
  readonly counts: Omit<Partner, 'agency'>;
}

/** So many pages of one ranking are kept ready: all its measures are met once more for each. */
const keepPage = keptAnswers<readonly RankedPartner[]>(2);

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
  const partnersAt = (from: number, to: number): readonly RankedPartner[] => {
    const shown = partners.slice(from, to);
    const slots = new Int32Array(projection.agencies.count).fill(-1);
    shown.forEach((partner, slot) => {
      slots[partner] = slot;
    });
    const items = listsOfPairs(shown.length, (meet) => {
      eachPartner(inScope, own.agency, (partner, item) => {
        const slot = slots[partner] ?? -1;
        if (slot >= 0) meet(slot, item);
      });
    });
    // Partners share most of their measures.
    const idAt = remembered((measure) =>
      idOf(projection, 'Clause', columns.clauses[measures[measure] ?? 0] ?? 0),
    );
    return shown.map((agency, slot) => ({
      agency,
      counts: countsOf(listOf(items, slot), own.roles, idAt),
    }));
  };
  return {
    measureCount: measures.length,
    partners,
    measuresOf,
    partnersAt: (from, to) => keepPage(counts, `${from} ${to}`, () => partnersAt(from, to)),
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
  idAt: (measure: number) => string,
): Omit<Partner, 'agency'> {
  const counts = new Uint32Array(ROLE_PAIRS.length);
  for (const item of items) {
    for (let left = maskOf(item); left !== 0; left &= left - 1) {
      const pair = lowestOf(left);
      counts[pair] = (counts[pair] ?? 0) + 1;
    }
  }
  const roles = ROLE_PAIRS.flatMap(({ own, partner }, pair): readonly PartnerRoles[] => {
    const measures = counts[pair] ?? 0;
    if (measures === 0 || (asked.length > 0 && !asked.includes(own))) return [];
    return [
      {
        own,
        partner,
        measures,
        clauseIds: (first) => idsOf(items, first, (item) => ((maskOf(item) >>> pair) & 1) === 1, idAt),
      },
    ];
  });
  return {
    measures: items.length,
    clauseIds: (first) => idsOf(items, first, () => true, idAt),
    roles,
    isTruncated: items.length > CLAUSE_IDS_MAX,
  };
}

/** Leads of the agency first, then of the partner. */
const ROLE_PAIRS = ROLES.flatMap((own) => ROLES.map((partner) => ({ own, partner })));

/** For what both are to a measure, without its place: a bit for each of ROLE_PAIRS that it is. */
const masks = once(() =>
  Uint16Array.from({ length: PAIRS }, (_, both) =>
    ROLE_PAIRS.reduce((mask, { own, partner }, pair) => {
      const isOwn = (Math.floor(both / PARTS) & partsOfRoles([own])) !== 0;
      const isPartner = ((both % PARTS) & partsOfRoles([partner])) !== 0;
      return isOwn && isPartner ? mask | (1 << pair) : mask;
    }, 0),
  ),
);

function maskOf(item: number): number {
  return masks()[item % PAIRS] ?? 0;
}

/** Ids of the first so many measures that fit. */
function idsOf(
  items: Uint32Array,
  first: number,
  fits: (item: number) => boolean,
  idAt: (measure: number) => string,
): readonly string[] {
  const ids: string[] = [];
  for (let at = 0; at < items.length && ids.length < first; at++) {
    const item = items[at] ?? 0;
    if (fits(item)) ids.push(idAt(Math.floor(item / PAIRS)));
  }
  return ids;
}

function remembered(find: (measure: number) => string): (measure: number) => string {
  const known = new Map<number, string>();
  return (measure) => {
    const before = known.get(measure);
    if (before !== undefined) return before;
    const found = find(measure);
    known.set(measure, found);
    return found;
  };
}
