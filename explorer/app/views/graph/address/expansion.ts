import type { PathDirection, RelationshipType } from '../../../asking/generated/graphql.js';
import { ALL_RELATIONSHIPS } from './all-relationships.js';

/** A node that was opened: by one relationship in one direction, or (null) by all it has. */
export interface Expansion {
  /** An id, or a name that only one thing has. */
  readonly of: string;
  readonly relationship: RelationshipType | null;
  readonly direction: PathDirection | null;
  /** At most so many links; null where nobody chose. */
  readonly first: number | null;
}

/** Of a node by all it has: enough to see what it is about, few enough to read. */
const FIRST_OF_ALL = 60;
/** Of one relationship of a node. */
const FIRST_OF_ONE = 50;
/** The server brings no more in one answer. */
export const FIRST_MAX = 5_000;
/** Nobody opens more by hand, and each is a question. */
const EXPANSIONS_MAX = 100;

/** `city-441900,agency-440000-gxt*LED_BY.IN*200`: what was opened, as an address says it; what it cannot read it leaves out. */
export function readExpansions(text: string): readonly Expansion[] {
  const items = text.split(',').map((item) => readExpansion(item.trim()));
  const seen = new Map(items.flatMap((item) => (item === null ? [] : [[keyOf(item), item] as const])));
  return [...seen.values()].slice(0, EXPANSIONS_MAX);
}

export function writeExpansions(expansions: readonly Expansion[]): string {
  return expansions
    .map(({ of, relationship, direction, first }) =>
      [
        of,
        ...(relationship === null
          ? []
          : [direction === null ? relationship : `${relationship}.${direction}`]),
        ...(first === null ? [] : [String(first)]),
      ].join('*'),
    )
    .join(',');
}

/** Two with the same key open the same thing, if not equally far. */
export function keyOf({ of, relationship, direction }: Expansion): string {
  return `${of} ${relationship ?? ''} ${direction ?? ''}`;
}

/** How many links it brings. */
export function firstOf({ relationship, first }: Expansion): number {
  return Math.min(first ?? (relationship === null ? FIRST_OF_ALL : FIRST_OF_ONE), FIRST_MAX);
}

/** The same, about four times as far; null where it goes no further. */
export function furtherThan(expansion: Expansion, count: number): Expansion | null {
  const now = firstOf(expansion);
  if (now >= FIRST_MAX || now >= count) return null;
  return { ...expansion, first: Math.min(now * 4, FIRST_MAX) };
}

function readExpansion(item: string): Expansion | null {
  const [of = '', ...others] = item.split('*');
  if (of === '') return null;
  const how = others.find((one) => !isNumber(one));
  const [relationship = '', direction] = how?.split('.') ?? [];
  const number = others.find(isNumber);
  const known = isRelationship(relationship);
  // An unknown relationship would open everything instead of what was meant.
  if (how !== undefined && !known) return null;
  return {
    of,
    relationship: known ? relationship : null,
    direction: known && (direction === 'IN' || direction === 'OUT') ? direction : null,
    first: number === undefined ? null : Math.min(Math.max(1, Number(number)), FIRST_MAX),
  };
}

function isNumber(text: string): boolean {
  return /^\d{1,6}$/.test(text);
}

function isRelationship(text: string): text is RelationshipType {
  return (ALL_RELATIONSHIPS as readonly string[]).includes(text);
}
