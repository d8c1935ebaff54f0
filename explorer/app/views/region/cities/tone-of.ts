import type { Tone } from '../../../parts/tile-map/tile-map.js';

const TONES = [1, 2, 3, 4, 5] as const satisfies readonly Tone[];

/** How dark a square is: in fifths of the greatest count; null for none. */
export function toneOf(count: number, most: number): (typeof TONES)[number] | null {
  if (count <= 0) return null;
  const step = Math.ceil((count / most) * TONES.length);
  return TONES[Math.min(TONES.length, step) - 1] ?? null;
}
