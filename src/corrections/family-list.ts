import { type ClaimFamily, type ClauseEdge, claimFamily, claimKey } from './claim-family.js';

/**
 * The claims of a clause while corrections are applied to it. Positions are places in the list that the text prints, over all
 * of a family (whoever leads, supports or is assigned), so a claim that goes closes its gap, and one that comes takes the place
 * of its words: that of a name which could not be resolved, or a new one between its neighbours.
 */
export interface FamilyList {
  remove(edge: ClauseEdge): void;
  /** The place of words among the claims of a family; makes room where there is none. */
  placeFor(family: ClaimFamily, start: number): number;
  put(edge: ClauseEdge): void;
  /** Takes one away, and says at which place something may stand instead; the gap stays. */
  takeOut(edge: ClauseEdge): number;
  edges(): readonly ClauseEdge[];
}

export function createFamilyList(edges: readonly ClauseEdge[]): FamilyList {
  const byKey = new Map(edges.map((edge) => [claimKey(edge), edge]));
  const familyOf = (family: ClaimFamily): readonly ClauseEdge[] =>
    [...byKey.values()].filter(({ type }) => claimFamily(type) === family);
  const shift = (family: ClaimFamily, from: number, by: number): void => {
    for (const edge of familyOf(family)) {
      const { position } = edge.edge;
      if (position >= from) byKey.set(claimKey(edge), withPosition(edge, position + by));
    }
  };
  const takeOut = (edge: ClauseEdge): number => {
    const { position } = (byKey.get(claimKey(edge)) ?? edge).edge;
    byKey.delete(claimKey(edge));
    return position;
  };
  return {
    takeOut,
    remove(edge) {
      const position = takeOut(edge);
      const family = claimFamily(edge.type);
      if (!familyOf(family).some((other) => other.edge.position === position))
        shift(family, position + 1, -1);
    },
    placeFor(family, start) {
      const places = familyOf(family);
      const before = places.filter(({ edge }) => (edge.evidence[0]?.start ?? 0) < start);
      const place = Math.max(0, ...before.map(({ edge }) => edge.position)) + 1;
      if (places.some(({ edge }) => edge.position === place)) shift(family, place, 1);
      return place;
    },
    put: (edge) => byKey.set(claimKey(edge), edge),
    edges: () => [...byKey.values()],
  };
}

function withPosition(edge: ClauseEdge, position: number): ClauseEdge {
  return { ...edge, edge: { ...edge.edge, position } } as ClauseEdge;
}
