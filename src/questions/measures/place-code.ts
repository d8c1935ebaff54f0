import type { GraphReader } from '../../store/graph-store.js';
import { findCity } from '../names/find-city.js';
import { findKnown, NAME_FIELDS } from '../names/find-known.js';
import { nodeOf, wholeNode } from '../walk-plans.js';

/** The GB/T 2260 code of a province or city by its name; a code is taken as it is. Fails as `findCity` does. */
export async function placeCode(reader: GraphReader, asked: string | null): Promise<string | null> {
  if (asked === null || /^\d{6}$/.test(asked.trim())) return asked?.trim() ?? null;
  const region = await findKnown(reader, wholeNode('Region'), NAME_FIELDS.Region, asked.trim());
  const { kind, code } = region === null ? { kind: null, code: null } : nodeOf('Region', region);
  return kind === 'PROVINCE' && code !== null ? code : nodeOf('City', await findCity(reader, asked, [])).code;
}
