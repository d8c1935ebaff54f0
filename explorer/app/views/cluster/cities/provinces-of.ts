import { provinceOf } from '../../../parts/tile-map/province-of.js';
import { squaresOf } from '../../../parts/tile-map/squares.js';

/**
 * The provinces whose maps are drawn: the one whose plan names the cluster; where it is the state's, each province in which
 * it is laid out, by code.
 */
export function provincesOf(jurisdiction: string, codes: readonly string[]): readonly string[] {
  const own = provinceOf(jurisdiction);
  if (squaresOf(own).length > 0) return [own];
  return [...new Set(codes.map(provinceOf))].filter((code) => squaresOf(code).length > 0).sort();
}
