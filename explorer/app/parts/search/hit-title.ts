import type { ShownHitFragment } from '../../asking/generated/graphql.js';
import { nameOfNode } from '../name-of-node.js';

/** What a hit is called, and where in the name the words stand. */
export interface HitTitle {
  readonly text: string;
  readonly matches: readonly { readonly start: number; readonly end: number }[];
  /** The field the name is of; the snippet says nothing more where it is of the same. */
  readonly field: string;
}

/** The field that `nameOfNode` shows, by kind. */
const FIELDS = {
  Policy: 'title',
  Clause: 'heading',
  Agency: 'name',
  City: 'fullName',
  Region: 'name',
  Cluster: 'name',
  Target: 'metric',
} as const;

export function hitTitle({ node, matches }: Pick<ShownHitFragment, 'node' | 'matches'>): HitTitle {
  const text = nameOfNode(node);
  const isText = node.__typename === 'Clause' && node.heading === null;
  const field = isText ? 'text' : FIELDS[node.__typename];
  // Of a clause the number stands before the heading, unless the heading has it already.
  const value = node.__typename === 'Clause' ? (node.heading ?? '') : text;
  const before = isText ? 0 : text.length - value.length;
  return {
    text,
    field,
    matches: isText
      ? []
      : matches
          .filter((match) => match.field === field)
          .map(({ start, end }) => ({ start: start + before, end: end + before })),
  };
}
