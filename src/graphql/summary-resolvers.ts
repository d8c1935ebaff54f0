import type { Diagnostic } from '../domain/diagnostic.js';
import type { SourceRecord } from '../domain/graph-batch.js';
import type { NodeLabel, RelationshipType } from '../domain/graph-model.js';
import { once } from '../domain/once.js';
import { onceFor } from '../domain/once-for.js';
import { CURSOR_SHAPES } from '../domain/page.js';
import type { GraphReader } from '../store/graph-store.js';
import type { GraphqlContext } from './context.js';
import type { SourceResolvers, SummaryResolvers } from './generated/resolvers-types.js';
import type { SummaryModel } from './models.js';
import { pageOfItems } from './page-of-items.js';

export function summarise(reader: GraphReader): SummaryModel {
  return { counts: once(() => reader.counts()), sources: once(() => reader.sources()) };
}

export const SUMMARY_RESOLVERS: Required<Omit<SummaryResolvers<GraphqlContext>, '__isTypeOf'>> = {
  nodes: async ({ counts }) =>
    Object.entries((await counts()).nodes).map(([label, count]) => ({ label: label as NodeLabel, count })),
  relationships: async ({ counts }) =>
    Object.entries((await counts()).edges).map(([type, count]) => ({
      type: type as RelationshipType,
      count,
    })),
  sources: async ({ sources }, args) =>
    pageOfItems(await sources(), args, CURSOR_SHAPES.NODE, ({ id }) => [id]),
  unresolvedCount: async ({ sources }) => doubtsOver(await sources()).unresolved,
  warningCount: async ({ sources }) => doubtsOver(await sources()).warnings,
};

/** Counted once for sources that a store keeps. */
const doubtsOver = onceFor((sources: readonly SourceRecord[]) => ({
  unresolved: sources.reduce((sum, { unresolved }) => sum + unresolved.length, 0),
  warnings: sources.reduce((sum, { diagnostics }) => sum + diagnostics.filter(isWarning).length, 0),
}));

export const SOURCE_RESOLVERS: Pick<
  SourceResolvers<GraphqlContext>,
  'warningCount' | 'diagnostics' | 'unresolvedCount' | 'unresolved'
> = {
  warningCount: ({ diagnostics }) => diagnostics.filter(isWarning).length,
  diagnostics: ({ diagnostics }, { first }) => diagnostics.slice(0, first),
  unresolvedCount: ({ unresolved }) => unresolved.length,
  unresolved: ({ unresolved }, { first }) => unresolved.slice(0, first),
};

function isWarning({ severity }: Diagnostic): boolean {
  return severity !== 'INFO';
}
