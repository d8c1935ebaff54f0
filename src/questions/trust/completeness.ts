import type { SourceRecord } from '../../domain/graph-batch.js';
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
}

export function completenessOf(sources: readonly SourceRecord[]): Completeness {
  const { policies, clausesWithUnits: _, ...quality } = dataQualityOf(sources);
  return {
    ...quality,
    documents: policies,
    issuedFrom: inOrder(sources.map((source) => source.quality.issuedFrom))[0] ?? null,
    issuedUntil: inOrder(sources.map((source) => source.quality.issuedUntil)).at(-1) ?? null,
    loadedAt: inOrder(sources.map((source) => source.loadedAt)).at(-1) ?? null,
  };
}

function inOrder(dates: readonly (string | null)[]): readonly string[] {
  return dates.filter((date) => date !== null).sort();
}
