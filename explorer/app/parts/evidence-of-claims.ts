import type { ShownEvidence } from './evidence-list.js';

/** The words behind several claims, each place once, in the order of the text. */
export function evidenceOfClaims(
  claims: readonly { readonly evidence: readonly ShownEvidence[] }[],
): readonly ShownEvidence[] {
  const places = new Map(
    claims.flatMap(({ evidence }) => evidence.map((one) => [`${one.start} ${one.quote.length}`, one])),
  );
  return [...places.values()].sort((a, b) => a.start - b.start);
}
