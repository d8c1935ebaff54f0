import { applyCorrections } from '../../corrections/apply-corrections.js';
import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { CorrectedType, Correction } from '../../domain/correction.js';
import type { GraphBatch } from '../../domain/graph-batch.js';
import type { Source } from '../../domain/span.js';

/** What accepted corrections say of today's rules: each is a label of one claim, and of nothing around it. */
export interface CorrectionFigures {
  readonly relations: readonly CorrectedRelation[];
  /** Accepted, of documents that are not at hand with these bytes, so that nothing can be held against them. */
  readonly notAtHand: number;
}

interface CorrectedRelation {
  readonly relation: CorrectedType;
  readonly corrections: number;
  /** How many of them extraction gets right by itself now. */
  readonly right: number;
  readonly documents: number;
}

export const NO_CORRECTIONS: CorrectionFigures = { relations: [], notAtHand: 0 };

/** What is read of a document now, without corrections. */
export interface ReadDocument {
  readonly document: Source;
  readonly batch: GraphBatch;
}

/** Holds what is read now against what people put right, relation by relation: a correction is got right where nothing has to be changed. */
export function scoreCorrections(
  corrections: readonly Correction[],
  read: (sha256: string) => ReadDocument | null,
  isKnown: (id: string) => boolean,
): CorrectionFigures {
  const labels = corrections.filter(({ status, kind }) => status === 'ACCEPTED' && kind !== 'NOTE');
  const counts = new Map<CorrectedType, { corrections: number; right: number; documents: Set<string> }>();
  let notAtHand = 0;
  for (const sha256 of new Set(labels.map((one) => one.sha256))) {
    const own = labels.filter((one) => one.sha256 === sha256);
    const found = read(sha256);
    if (found === null) {
      notAtHand += own.length;
      continue;
    }
    const { source } = applyCorrections(found.batch, { document: found.document, corrections: own, isKnown });
    for (const { corrected, extracted, outcome } of source.corrections) {
      const type = (corrected ?? extracted)?.type;
      if (type === undefined) continue;
      const count = counts.get(type) ?? { corrections: 0, right: 0, documents: new Set<string>() };
      counts.set(type, count);
      count.corrections++;
      if (outcome === 'AGREES') count.right++;
      count.documents.add(sha256);
    }
  }
  const relations = [...counts].map(([relation, count]) => ({ relation, ...count, documents: count.documents.size }));
  return { relations: relations.sort((a, b) => byCodeUnit(a.relation, b.relation)), notAtHand };
} // biome-ignore format: one screen
