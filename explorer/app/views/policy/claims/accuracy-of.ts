import type { LaidOut } from '../text/lay-out.js';
import type { FullClaim } from '../text/types.js';

export type Accuracy = LaidOut['whole']['completeness']['relations'][number];

/** Which recorded figures (docs/accuracy.md) say how well claims of a relationship are read, the nearest first. */
const RELATIONS: Readonly<Partial<Record<FullClaim['relationship'], readonly string[]>>> = {
  LED_BY: ['lead', 'resolution'],
  SUPPORTED_BY: ['support', 'resolution'],
  ASSIGNED_TO: ['assigned', 'resolution'],
  APPLIES_TO: ['places'],
  LAID_OUT_IN: ['cells'],
  MARKS: ['cells'],
  SETS_TARGET: ['targets', 'targetKinds'],
  ISSUED_BY: ['header'],
  CONTAINS: ['documents'],
};

/** How well claims like this one are read; empty where that was not measured. */
export function accuracyOf(
  claim: Pick<FullClaim, 'relationship' | 'inherited' | 'basis' | 'ruleId'>,
  figures: readonly Accuracy[],
): readonly Accuracy[] {
  return namesFor(claim).flatMap((name) => figures.filter(({ relation }) => relation === name));
}

function namesFor({
  relationship,
  inherited,
  basis,
  ruleId,
}: Parameters<typeof accuracyOf>[0]): readonly string[] {
  if (relationship === 'CITES') {
    if (ruleId.startsWith('family/')) return ['documents'];
    return [ruleId.endsWith('-by-number') ? 'numbered' : 'titled', 'citationKinds'];
  }
  // Cells of tables were labelled, sentences on layouts were not.
  if (relationship === 'LAID_OUT_IN' && basis === 'TEXT') return [];
  const own = RELATIONS[relationship] ?? [];
  return inherited === true ? ['inherited', ...own] : own;
}
