import { once } from '../../domain/once.js';
import { type Adjacency, edgesBegin, edgesEnd, hasEdges } from '../../projection/adjacency.js';
import { JOINT_DUTY } from '../../projection/edge-flags.js';
import type { Projection } from '../../projection/projection.js';

/** An agency with how many of the measures it leads, as `RankedAgency` has it, in numbers. */
export interface Ranking {
  readonly agency: number;
  readonly leads: number;
  readonly jointLeads: number;
  readonly firstListed: number;
  /** The first so many of these measures, by place. */
  readonly clauses: (most: number) => readonly number[];
}

/** Agencies that lead or are first listed, those who lead most first; ties by first listings, then by id. */
export function rankAgencies(projection: Projection, measures: Uint32Array): readonly Ranking[] {
  const { count } = projection.agencies;
  const [leads, jointLeads, firstListed] = [
    new Uint32Array(count),
    new Uint32Array(count),
    new Uint32Array(count),
  ];
  const addTo = (counts: Uint32Array, agency: number): void => {
    counts[agency] = (counts[agency] ?? 0) + 1;
  };
  eachRanked(projection, measures, (agency, _clause, isLead, isJoint) => {
    addTo(isLead ? leads : firstListed, agency);
    if (isLead && isJoint) addTo(jointLeads, agency);
  });
  const [led, joint, first] = [leads, jointLeads, firstListed].map(
    (counts) => (agency: number) => counts[agency] ?? 0,
  ) as [Count, Count, Count];
  const ranked = [...leads.keys()].filter((agency) => led(agency) + first(agency) > 0);
  ranked.sort((a, b) => led(b) - led(a) || first(b) - first(a) || a - b);
  // Few ask for the clauses, but then for those of many agencies.
  const isMeasure = once(() => bitsOf(measures, projection.clauses.count));
  return ranked.map((agency) => ({
    agency,
    leads: led(agency),
    jointLeads: joint(agency),
    firstListed: first(agency),
    clauses: (most) => clausesOf(projection, isMeasure(), agency, most),
  }));
}

type Count = (agency: number) => number;

/** Who leads each measure; where nobody does, who is listed first. */
function eachRanked(
  { links }: Projection,
  measures: Uint32Array,
  meet: (agency: number, clause: number, isLead: boolean, isJoint: boolean) => void,
): void {
  const [leads, assigned] = [links.LED_BY.out, links.ASSIGNED_TO.out];
  for (const clause of measures) {
    const end = edgesEnd(leads, clause);
    for (let edge = edgesBegin(leads, clause); edge < end; edge++) {
      meet(leads.far[edge] ?? 0, clause, true, ((leads.flags[edge] ?? 0) & JOINT_DUTY) !== 0);
    }
    if (!hasEdges(leads, clause) && hasEdges(assigned, clause)) {
      meet(assigned.far[edgesBegin(assigned, clause)] ?? 0, clause, false, false);
    }
  }
}

/** Those of the measures that it leads, once for each claim, and those without a lead that list it first; by place. */
function clausesOf(
  { links }: Projection,
  isMeasure: Uint32Array,
  agency: number,
  most: number,
): readonly number[] {
  const led = firstOf(links.LED_BY.in, agency, most, (clause) => hasBit(isMeasure, clause));
  const listed = firstOf(links.ASSIGNED_TO.in, agency, most, (clause, isSame) => {
    const { out } = links.ASSIGNED_TO;
    const isFirst = out.far[edgesBegin(out, clause)] === agency && !hasEdges(links.LED_BY.out, clause);
    return isFirst && !isSame && hasBit(isMeasure, clause);
  });
  return [...led, ...listed].sort((a, b) => a - b).slice(0, most);
}

/** The first so many clauses that are wanted; `isSame` where the one before was the same clause. */
function firstOf(
  to: Adjacency,
  agency: number,
  most: number,
  isWanted: (clause: number, isSame: boolean) => boolean,
): readonly number[] {
  const found: number[] = [];
  const begin = edgesBegin(to, agency);
  for (let edge = begin, end = edgesEnd(to, agency); edge < end && found.length < most; edge++) {
    const clause = to.far[edge] ?? 0;
    if (isWanted(clause, edge > begin && to.far[edge - 1] === clause)) found.push(clause);
  }
  return found;
}

/** A bit for each of the clauses, 1 for a measure. */
function bitsOf(measures: Uint32Array, clauses: number): Uint32Array {
  const bits = new Uint32Array(Math.ceil(clauses / 32));
  for (let at = 0; at < measures.length; at++) {
    const clause = measures[at] ?? 0;
    bits[clause >>> 5] = (bits[clause >>> 5] ?? 0) | (1 << (clause & 31));
  }
  return bits;
}

function hasBit(bits: Uint32Array, number: number): boolean {
  return (((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}
