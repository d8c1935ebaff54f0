import type { UnresolvedMention } from '../../domain/diagnostic.js';
import type { SourceRecord } from '../../domain/graph-batch.js';
import { onceFor } from '../../domain/once-for.js';
import type { AccuracyFigure } from '../../domain/source-quality.js';

export interface DataQualityAnswer {
  readonly relations: readonly AccuracyFigure[];
  readonly policies: number;
  readonly clauses: number;
  readonly clausesWithUnits: number;
  readonly clausesWithoutUnits: number;
  /** Every kind, also with none. */
  readonly unresolved: readonly { readonly kind: UnresolvedMention['kind']; readonly count: number }[];
}

const KINDS = [
  'AGENCY',
  'PLACE',
  'CLUSTER',
  'POLICY',
] as const satisfies readonly UnresolvedMention['kind'][];

/** How far can the graph be trusted? Every source carries its part of the answer; counted once for sources that a store keeps. */
export const dataQualityOf = onceFor(countedOver);

function countedOver(sources: readonly SourceRecord[]): DataQualityAnswer {
  const sum = (count: 'policies' | 'clauses' | 'clausesWithUnits'): number =>
    sources.reduce((total, { quality }) => total + quality[count], 0);
  const unresolved = sources.flatMap((source) => source.unresolved);
  return {
    relations: sources.flatMap(({ quality }) => quality.accuracy),
    policies: sum('policies'),
    clauses: sum('clauses'),
    clausesWithUnits: sum('clausesWithUnits'),
    clausesWithoutUnits: sum('clauses') - sum('clausesWithUnits'),
    unresolved: KINDS.map((kind) => ({ kind, count: unresolved.filter((one) => one.kind === kind).length })),
  };
}
