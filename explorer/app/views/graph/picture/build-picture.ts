import type {
  GraphAroundQuery,
  GraphLinkFragment,
  GraphNodeFragment,
  GraphPathsQuery,
} from '../../../asking/generated/graphql.js';
import { nodeOf } from './node-of.js';
import { linkId, type Picture, type PictureLink, type PictureNode } from './picture.js';

/** More than this nobody reads, and software drawing becomes slow. */
export const NODES_MAX = 5_000;

export interface Answers {
  /** In the order of the address, so that everybody's picture is built alike. */
  readonly around: readonly GraphAroundQuery['neighbourhood'][];
  readonly paths: GraphPathsQuery['paths'] | null;
  /** Links between the nodes of all these. */
  readonly among: readonly GraphLinkFragment[];
  readonly hidden: ReadonlySet<string>;
}

/** One picture of everything that was answered: each node and link once, without those taken out by hand. */
export function buildPicture({ around, paths, among, hidden }: Answers): Picture {
  const nodes = new Map<string, PictureNode>();
  const links = new Map<string, PictureLink>();
  const left = new Set<string>();
  const addNode = (node: GraphNodeFragment) => {
    if (nodes.has(node.id) || hidden.has(node.id)) return;
    if (nodes.size >= NODES_MAX) left.add(node.id);
    else nodes.set(node.id, nodeOf(node));
  };
  const addLink = (link: Omit<PictureLink, 'id'>): string => {
    const { fromId, toId, relationship } = link;
    const id = linkId(fromId, relationship, toId);
    if (nodes.has(fromId) && nodes.has(toId)) links.set(id, { id, fromId, toId, relationship });
    return id;
  };
  const onPath = new Set<string>();
  const asked = new Set<string>();
  if (paths) {
    for (const end of [paths.from, paths.to]) {
      addNode(end);
      asked.add(end.id);
    }
    for (const { from, to, fromId, toId, relationship, direction } of paths.paths.flatMap(
      ({ steps }) => steps,
    )) {
      addNode(from);
      addNode(to);
      const ends = direction === 'OUT' ? { fromId, toId } : { fromId: toId, toId: fromId };
      for (const id of [fromId, toId, addLink({ ...ends, relationship })]) onPath.add(id);
    }
  }
  // What was asked for stands in the picture whatever else is left out.
  for (const { nodes: found, askedCount } of around)
    for (const node of found.slice(0, askedCount)) {
      addNode(node);
      asked.add(node.id);
    }
  for (const { nodes: found } of around) found.forEach(addNode);
  for (const link of around.flatMap((one) => one.links)) addLink(link);
  among.forEach(addLink);
  return { nodes, links, asked, onPath, leftOut: left.size };
}
