import type { Links } from '../../store/graph-store.js';
import type { NumberedGraph } from './numbered-graph.js';

/** A graph with what it does not hold: relationships of targets, of which there are few. */
export function withLinks(graph: NumberedGraph, links: Links['items']): NumberedGraph {
  if (links.length === 0) return graph;
  const others = [...new Set(links.flatMap(({ from, to }) => [from, to]))].filter(
    (id) => graph.numberOf(id) < 0,
  );
  const numberOf = (id: string): number => {
    const other = others.indexOf(id);
    return other < 0 ? graph.numberOf(id) : graph.count + other;
  };
  const steps = links.map(({ from, to, type }) => ({ from: numberOf(from), to: numberOf(to), type }));
  return {
    count: graph.count + others.length,
    numberOf,
    idOf: (node) => others[node - graph.count] ?? graph.idOf(node),
    eachSteps: (nodes, meet) => {
      for (const node of nodes) {
        for (const { from, to, type } of steps) {
          if (from === node && meet(null, to, to + 1, 0, type, true)) return true;
          if (to === node && meet(null, from, from + 1, 0, type, false)) return true;
        }
      }
      return graph.eachSteps(
        nodes.filter((node) => node < graph.count),
        meet,
      );
    },
    stepsAt: (node) => steps.length + (node < graph.count ? graph.stepsAt(node) : 0),
  };
}
