import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { EdgeClaim, NodeClaim } from '../../domain/graph-batch.js';
import type { PolicyNode } from '../../domain/graph-model.js';
import type { Span } from '../../domain/span.js';
import type { DocumentInFile } from './reading-answer.js';

/** The documents that a file holds, in the order of the text. `nodes` and `edges` are everything that the file claims. */
export function documentsInFile(
  text: string,
  nodes: readonly NodeClaim[],
  edges: readonly EdgeClaim[],
): readonly DocumentInFile[] {
  const policies = nodes.flatMap((claim) => (claim.label === 'Policy' && !claim.stub ? [claim.node] : []));
  const starts = lineStarts(text);
  const parents = parentsOf(edges);
  return policies
    .map((policy) => ({ policy, ...spanOf(policy, text, starts), depth: depthOf(policy.id, parents) }))
    .sort((a, b) => a.start - b.start || b.end - a.end || byCodeUnit(a.policy.id, b.policy.id));
}

/** Whose part a document is: of the collection that contains it, the notice that sends it, the text that it explains. */
function parentsOf(edges: readonly EdgeClaim[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const { type, from, to, edge } of edges) {
    if (!edge.ruleId.startsWith('family/')) continue;
    if (type === 'CITES' && edge.kind === 'INTERPRETS') parents.set(from, to);
    else parents.set(to, from);
  }
  return parents;
}

function depthOf(id: string, parents: ReadonlyMap<string, string>): number {
  const above = new Set<string>();
  for (let at = parents.get(id); at !== undefined && !above.has(at); at = parents.get(at)) above.add(at);
  return above.size;
}

/** From the first line's first character to the last line's last, white space left out at both ends. */
function spanOf({ startLine, endLine }: PolicyNode, text: string, starts: readonly number[]): Span {
  const from = starts[(startLine ?? 1) - 1] ?? text.length;
  const until = endLine === null ? text.length : (starts[endLine] ?? text.length);
  const printed = text.slice(from, until);
  const start = from + (printed.length - printed.trimStart().length);
  return { start, end: Math.max(start, from + printed.trimEnd().length) };
}

/** Where each line begins, the first at 0. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
