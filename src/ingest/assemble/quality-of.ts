import type { EdgeClaim, NodeClaim } from '../../domain/graph-batch.js';
import type { SourceQuality } from '../../domain/source-quality.js';

const RESPONSIBLE: ReadonlySet<string> = new Set(['LED_BY', 'SUPPORTED_BY', 'ASSIGNED_TO']);

/** How much the claims of one document source amount to. */
export function qualityOf(nodes: readonly NodeClaim[], edges: readonly EdgeClaim[]): SourceQuality {
  const policies = nodes.filter(({ label, stub }) => label === 'Policy' && !stub);
  const dates = policies.flatMap(({ node }) => ('issuedOn' in node ? (node.issuedOn ?? []) : [])).sort();
  return {
    policies: policies.length,
    issuedFrom: dates[0] ?? null,
    issuedUntil: dates.at(-1) ?? null,
    clauses: nodes.filter(({ label }) => label === 'Clause').length,
    clausesWithUnits: new Set(edges.filter(({ type }) => RESPONSIBLE.has(type)).map(({ from }) => from)).size,
    accuracy: [],
  };
}
