import type { GraphBatch, StreamPart } from '../../domain/graph-batch.js';
import { NODE_LABELS, RELATIONSHIPS } from '../../domain/graph-model.js';
import { exportFault } from './export-fault.js';
import { MANIFEST_FILE } from './export-files.js';
import type { Manifest } from './manifest.js';

const KINDS = ['DOCUMENT', 'GAZETTEER', 'DERIVED'] as const;

/** Counts the lines of an export by kind of source, label and type; what is not there is not named. */
export function createCounts() {
  const sources = tally(KINDS);
  const nodes = tally(NODE_LABELS);
  const relationships = tally(Object.keys(RELATIONSHIPS));
  return {
    add(batch: GraphBatch): void {
      sources.add(batch.source.kind);
      for (const { label } of batch.nodes) nodes.add(label);
      for (const { type } of batch.edges) relationships.add(type);
    },
    found: (): Manifest['counts'] => ({
      sources: sources.found(),
      nodes: nodes.found(),
      relationships: relationships.found(),
    }),
  };
}

function tally(names: readonly string[]) {
  const counts = new Map<string, number>();
  return {
    add: (name: string): void => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    found: (): Record<string, number> =>
      Object.fromEntries(names.flatMap((name) => (counts.has(name) ? [[name, counts.get(name) ?? 0]] : []))),
  };
}

/** EXPORT_INVALID where a manifest counts other things than were found in the part that was read. */
export function refuseOtherCounts(
  { counts }: Manifest,
  found: Manifest['counts'],
  part: StreamPart | null,
): void {
  for (const kind of COUNTED[part ?? 'ALL'])
    for (const name of new Set([...Object.keys(counts[kind]), ...Object.keys(found[kind])])) {
      const [said, there] = [counts[kind][name] ?? 0, found[kind][name] ?? 0];
      if (said !== there)
        throw exportFault(
          MANIFEST_FILE,
          null,
          `it counts other ${kind} than ${kind}.jsonl holds: ${name} ${said}, and there are ${there}`,
        );
    }
}

const COUNTED = {
  ALL: ['sources', 'nodes', 'relationships'],
  NODES: ['sources', 'nodes'],
  EDGES: ['sources', 'relationships'],
} as const;
