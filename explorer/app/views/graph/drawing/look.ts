import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { DrawnGraph, LinkDrawn, NodeDrawn } from './fill-graph.js';
import type { Palette } from './palette.js';

/** What is looked at in the picture: the rest steps back. */
export interface Look {
  /** Id of a node or link; empty for none. */
  readonly at: string;
  /** What was searched for; null where nothing was. */
  readonly found: ReadonlySet<string> | null;
  readonly onPath: ReadonlySet<string>;
}

export interface Looks {
  readonly node: (id: string, data: NodeDrawn) => Partial<NodeDisplayData>;
  readonly link: (id: string, data: LinkDrawn) => Partial<EdgeDisplayData>;
}

const WIDTH_OF_PATH = 3;
const WIDTH_OF_CHOSEN = 2.5;
/** Up to so many things around what is looked at have their names. */
const NAMED_MAX = 80;

/** How each node and link is drawn, given what is looked at. */
export function looksOf(
  graph: DrawnGraph,
  { at, found, onPath }: Look,
  palette: Palette,
  edgeType: string,
): Looks {
  const near = nearOf(graph, at);
  const lines = edgeType === 'thin' && near === null ? palette.pale : palette.relationships;
  const isFaint = (id: string) =>
    (near !== null && !near.has(id)) || (near === null && found !== null && !found.has(id));
  return {
    node: (id, { x, y, size, label, kind, isAsked, fixed }) => {
      const isShown = !isFaint(id);
      const isMarked = isAsked || onPath.has(id) || (found?.has(id) ?? false);
      const isNear = near !== null && near.size <= NAMED_MAX;
      return {
        x,
        y,
        size,
        label: isShown ? `${fixed ? '▪ ' : ''}${label}` : null,
        color: isShown ? (palette.kinds[kind] ?? palette.ink) : palette.faint,
        forceLabel: isShown && (id === at || isMarked || isNear),
        highlighted: id === at,
        zIndex: isShown ? 1 : 0,
      };
    },
    link: (id, { relationship }) => {
      const isShown = near?.has(id) ?? found === null;
      const isPath = onPath.has(id);
      const own = isPath ? palette.path : (lines[relationship] ?? palette.faint);
      return {
        type: edgeType,
        size: isPath ? WIDTH_OF_PATH : id === at ? WIDTH_OF_CHOSEN : 1,
        color: isShown || isPath ? own : palette.faint,
        zIndex: isPath || isShown ? 1 : 0,
      };
    },
  };
}

/** A node with its links and their far ends, a link with its ends; null where nothing is chosen that is there. */
function nearOf(graph: DrawnGraph, at: string): ReadonlySet<string> | null {
  if (graph.hasNode(at)) return new Set([at, ...graph.edges(at), ...graph.neighbors(at)]);
  if (graph.hasEdge(at)) return new Set([at, ...graph.extremities(at)]);
  return null;
}
