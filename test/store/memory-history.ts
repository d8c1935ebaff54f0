import type { GraphBatch, NodeClaim } from '../../src/domain/graph-batch.js';
import { NODE_LABELS, RELATIONSHIPS } from '../../src/domain/graph-model.js';
import type { Change, SourceVersion } from '../../src/domain/release.js';

type Shown = NodeClaim & { readonly owner: string };
type State = ReadonlyMap<string, GraphBatch>;

/** The history of a graph in the plainest code: the whole graph is kept for every release, and compared when asked. */
export function createMemoryHistory() {
  /** The graph as of release n is at place n; the empty one is release 0. */
  const states: State[] = [new Map()];
  const latest = () => states.at(-1) ?? new Map();

  return {
    /** True where it made a release. */
    merge(batches: readonly GraphBatch[]): boolean {
      const next = new Map(latest());
      for (const batch of batches) next.set(batch.source.id, settled(batch, next.get(batch.source.id)));
      if (isEqual([...next].sort(), [...latest()].sort())) return false;
      states.push(next);
      return true;
    },

    changes(since: number, until: number): readonly Change[] {
      const [before, after] = [rowsOf(states[since]), rowsOf(states[until])];
      const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
      return keys.flatMap((key) => {
        const [was, is] = [before.get(key), after.get(key)];
        if (isEqual(was?.fields ?? null, is?.fields ?? null)) return [];
        const kind = !was ? 'ADDED' : !is ? 'REMOVED' : 'CHANGED';
        const of = is ?? was;
        let release = until;
        while (isEqual(rowsOf(states[release]).get(key), rowsOf(states[release - 1]).get(key))) release--;
        const change = { ...of?.identity, kind, owner: of?.owner, release };
        return [{ ...change, before: was?.fields ?? null, after: is?.fields ?? null } as Change];
      });
    },

    /** As of a release: each node by the source whose words it showed. Stubs stay stubs. */
    batches(release: number): readonly GraphBatch[] {
      const state = states[release] ?? new Map();
      const shown = [...shownOf(state).values()];
      return [...state.values()]
        .map((batch) => ({
          ...batch,
          nodes: shown
            .filter(({ owner }) => owner === batch.source.id)
            .map(({ label, node, stub }) => ({ label, node, stub }) as NodeClaim),
        }))
        .map(inOrder)
        .sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
    },

    versions(): readonly SourceVersion[] {
      const ids = [...latest().keys()].sort();
      return ids.flatMap((id) => {
        const found: SourceVersion[] = [];
        for (const [release, state] of states.entries()) {
          const source = state.get(id)?.source;
          if (!source) continue;
          const { sha256, file, characters, loadedAt } = source;
          const last = found.at(-1);
          const facts = { sourceId: id, file, sha256, characters, loadedAt, until: null };
          if (last?.sha256 === sha256) found.splice(-1, 1, { ...last, ...facts });
          else {
            if (last) found.splice(-1, 1, { ...last, until: release });
            found.push({ ...facts, version: found.length + 1, since: release });
          }
        }
        return found;
      });
    },
  };
}

/** A batch as stores give it: nodes by label and id, relationships by type, ends and key. */
export function inOrder(batch: GraphBatch): GraphBatch {
  const nodes = [...batch.nodes].sort((a, b) => (nodeKey(a) < nodeKey(b) ? -1 : 1));
  const edges = [...batch.edges].sort((a, b) => (edgeKey(a, '') < edgeKey(b, '') ? -1 : 1));
  return { ...batch, nodes, edges };
}

/** The same bytes keep the time at which they were first loaded. */
function settled(batch: GraphBatch, former: GraphBatch | undefined): GraphBatch {
  if (former?.source.sha256 !== batch.source.sha256) return inOrder(batch);
  return inOrder({ ...batch, source: { ...batch.source, loadedAt: former.source.loadedAt } });
}

function shownOf(state: State): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown>();
  const claims = [...state].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const isStub of [true, false])
    for (const [owner, { nodes }] of claims)
      for (const claim of nodes) if (claim.stub === isStub) shown.set(claim.node.id, { ...claim, owner });
  return shown;
}

interface Row {
  readonly identity: object;
  readonly owner: string;
  readonly fields: object;
}

/** Every node and relationship under a key that sorts as changes are listed. */
function rowsOf(state: State = new Map()): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const claim of shownOf(state).values()) {
    const { label, node, owner } = claim;
    rows.set(nodeKey(claim), { identity: { subject: 'NODE', label, id: node.id }, owner, fields: node });
  }
  for (const [owner, { edges }] of state) {
    for (const claim of edges) {
      const { type, from, to, edge } = claim;
      const identity = { subject: 'RELATIONSHIP', type, from, to, key: edge.key };
      rows.set(edgeKey(claim, owner), { identity, owner, fields: edge });
    }
  }
  return rows;
}

function nodeKey({ label, node }: NodeClaim): string {
  return ['0', String(NODE_LABELS.indexOf(label)), node.id].join('\0');
}

function edgeKey({ type, from, to, edge }: GraphBatch['edges'][number], owner: string): string {
  const place = Object.keys(RELATIONSHIPS).indexOf(type);
  return ['1', String(place).padStart(2, '0'), from, to, edge.key, owner].join('\0');
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
