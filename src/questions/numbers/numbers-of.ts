import type { ProjectedLabel } from '../../projection/links.js';
import { numberOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';

/** The numbers of those of these that the projection has, in their order. */
export function numbersOf(
  projection: Projection,
  label: ProjectedLabel,
  ids: readonly string[],
): readonly number[] {
  return ids.map((id) => numberOf(projection, label, id)).filter((number) => number >= 0);
}
