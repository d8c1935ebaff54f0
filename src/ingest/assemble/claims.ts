import type { EdgeClaim, NodeClaim } from '../../domain/graph-batch.js';
import type {
  EdgeCommon,
  EdgeOf,
  NodeByLabel,
  NodeLabel,
  RelationshipType,
} from '../../domain/graph-model.js';
import type { Evidence } from '../../domain/span.js';

/**
 * Collects what one source claims. A relationship claimed several times over (a city named twice in one clause) is
 * one relationship with several spans of evidence; a node is kept once.
 */
export interface Claims {
  node<L extends NodeLabel>(label: L, node: NodeByLabel[L], stub?: boolean): void;
  edge<R extends RelationshipType>(
    type: R,
    from: string,
    to: string,
    edge: Omit<EdgeOf<R>, 'key'> & { readonly key?: string },
  ): void;
  nodes(): readonly NodeClaim[];
  edges(): readonly EdgeClaim[];
}

export function createClaims(): Claims {
  const nodes = new Map<string, NodeClaim>();
  const edges: EdgeClaim[] = [];
  // Where the relationships that leave a node stand; told apart by what is short beside its id.
  const places = new Map<string, Map<string, number>>();
  return {
    node(label, node, stub = false) {
      const known = nodes.get(node.id);
      if (known === undefined || (known.stub && !stub))
        nodes.set(node.id, { label, node: callable(node), stub } as NodeClaim);
    },
    edge(type, from, to, edge) {
      const whole = { key: '', ...edge } as EdgeCommon;
      const identity = `${type} ${to} ${whole.key}`;
      let leaving = places.get(from);
      if (leaving === undefined) {
        leaving = new Map();
        places.set(from, leaving);
      }
      const at = leaving.get(identity);
      if (at === undefined) {
        leaving.set(identity, edges.length);
        edges.push({ type, from, to, edge: whole } as unknown as EdgeClaim);
        return;
      }
      const known = edges[at] as EdgeClaim;
      edges[at] = {
        ...known,
        edge: { ...known.edge, evidence: union(known.edge.evidence, whole.evidence) },
      } as EdgeClaim;
    },
    nodes: () => [...nodes.values()],
    edges: () => edges,
  };
}

/** Whatever has names is found by every one of them, the full and the short ones included. */
function callable<N extends NodeByLabel[NodeLabel]>(node: N): N {
  if (!('aliases' in node)) return node;
  const short = 'shortName' in node ? [node.shortName] : [];
  return { ...node, aliases: [...new Set([node.name, ...short, ...node.aliases])] };
}

function union(known: readonly Evidence[], more: readonly Evidence[]): readonly Evidence[] {
  const isNew = (one: Evidence): boolean =>
    !known.some((other) => other.start === one.start && other.end === one.end);
  return [...known, ...more.filter(isNew)];
}
