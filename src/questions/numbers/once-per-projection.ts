import type { Projection } from '../../projection/projection.js';

/** What is worked out of a whole projection, once for each, and kept as long as the projection is. */
export function oncePerProjection<T>(work: (projection: Projection) => T): (projection: Projection) => T {
  const known = new WeakMap<Projection, { readonly found: T }>();
  return (projection) => {
    const before = known.get(projection);
    if (before !== undefined) return before.found;
    const found = work(projection);
    known.set(projection, { found });
    return found;
  };
}
