import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { Links } from '../graph-store.js';

type Link = Links['items'][number];

/** By from, to, type. */
export function compareLinks(a: Link, b: Link): number {
  return byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to) || byCodeUnit(a.type, b.type);
}
