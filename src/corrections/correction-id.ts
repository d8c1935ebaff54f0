import { createHash } from 'node:crypto';
import type { Correction } from '../domain/correction.js';

/**
 * `c-` and 12 hex digits, from what a correction says: proposing the same twice is one correction, whoever proposes it and why.
 * Of a note its reason is what it says.
 */
export function correctionId(
  correction: Pick<Correction, 'sha256' | 'clauseId' | 'kind' | 'extracted' | 'corrected' | 'evidence' | 'reason'>,
): string {
  const { sha256, clauseId, kind, extracted, corrected, evidence, reason } = correction;
  const says = [
    sha256, clauseId, kind, extracted?.type, extracted?.to, corrected?.type, corrected?.to, evidence?.start, evidence?.end,
    kind === 'NOTE' ? reason : null,
  ]; // biome-ignore format: one screen
  return `c-${createHash('sha256').update(JSON.stringify(says.map((part) => part ?? null))).digest('hex').slice(0, 12)}`;
} // biome-ignore format: one line a step
