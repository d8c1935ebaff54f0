import type { SourceRecord } from '../../domain/graph-batch.js';
import { onceFor } from '../../domain/once-for.js';
import { type DataQualityAnswer, dataQualityOf } from './data-quality.js';

/** What every answer rests on: what was there to be found, and how well it is read. */
export interface Completeness extends Omit<DataQualityAnswer, 'policies' | 'clausesWithUnits'> {
  /** Documents loaded, every one of which was looked at. */
  readonly documents: number;
  /** 成文日期 of the earliest and of the latest of them. */
  readonly issuedFrom: string | null;
  readonly issuedUntil: string | null;
  /** When the latest of them was loaded, ISO 8601. */
  readonly loadedAt: string | null;
  /** Corrections by which the graph says what a person says. */
  readonly corrected: number;
  /** Corrections that do not fit what is extracted now. */
  readonly correctionConflicts: number;
}

/** Counted once for sources that a store keeps. */
export const completenessOf = onceFor(countedOver);

function countedOver(sources: readonly SourceRecord[]): Completeness {
  const { policies, clausesWithUnits: _, ...quality } = dataQualityOf(sources);
  const corrections = sources.flatMap((source) => source.corrections);
  return {
    ...quality,
    documents: policies,
    issuedFrom: inOrder(sources.map((source) => source.quality.issuedFrom))[0] ?? null,
    issuedUntil: inOrder(sources.map((source) => source.quality.issuedUntil)).at(-1) ?? null,
    loadedAt: inOrder(sources.map((source) => source.loadedAt)).at(-1) ?? null,
    corrected: corrections.filter(({ stands }) => stands).length,
    correctionConflicts: corrections.filter(({ outcome }) => outcome === 'CONFLICT').length,
  };
}

function inOrder(dates: readonly (string | null)[]): readonly string[] {
  return dates.filter((date) => date !== null).sort();
}
