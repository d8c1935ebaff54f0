import type { Told } from '../../domain/slices.js';
import type { Role } from './measure.js';

/** An agency's parts in one measure, as bits of a number. */
export const LEAD = 1;
/** Of LEAD: by joint duty (按职责分工负责). */
export const JOINT_LEAD = 2;
export const SUPPORT = 4;
export const ASSIGNED = 8;
/** Of ASSIGNED: listed first where no lead is stated, which is not a lead. */
export const FIRST_LISTED = 16;
const ANY_PART = 31;
/** How many numbers these bits make. */
export const PARTS = 32;

const PARTS_OF_ROLE: { readonly [R in Role]: number } = {
  LEAD: LEAD | JOINT_LEAD,
  SUPPORT,
  ASSIGNED: ASSIGNED | FIRST_LISTED,
};

/** The bits of these roles; of all where none is named. */
export function partsOfRoles(roles: readonly Role[]): number {
  return roles.length === 0 ? ANY_PART : roles.reduce((parts, role) => parts | PARTS_OF_ROLE[role], 0);
}

/** What is counted, in the order of places: in which of some counts, the number of the measure's clause, and the parts. */
export type ToldParts = Told<[count: number, clause: number, part: number]>;
