import { onceFor } from '../../../domain/once-for.js';
import { edgesBegin, edgesEnd } from '../../../projection/adjacency.js';
import { type LinkName, linkOf } from '../../../projection/links.js';
import { numberOf } from '../../../projection/node-ids.js';
import type { Projection } from '../../../projection/projection.js';
import type { GraphReader } from '../../graph-store.js';
import type { Hop, WalkedNode, WalkedPage, WalkNodePlan } from '../../walk-plan.js';

type Walk = GraphReader['walk'];

/**
 * The same walks, with the totals of what arrives at a node told by the projection, where it is there: at an agency, a place or a cluster
 * very much may arrive, and a database that keeps no such figures counts all of it for each request.
 */
export function withHopTotals(walk: Walk, atHand: () => Promise<Projection | null>): Walk {
  return async (plan) => {
    const told = toldTotals(plan.to);
    const graph = told && (await atHand());
    if (!told || !graph) return walk(plan);
    const answer = await walk({ ...plan, to: told.to });
    // Rows and totals are of one graph, or the store is asked for both.
    if ((await atHand()) !== graph) return walk(plan);
    return { ...answer, nodes: answer.nodes.map((node) => node && nodeWith(graph, told, node)) };
  };
}

/** A plan without the totals that the projection tells, and which these are. */
interface ToldTotals {
  readonly to: WalkNodePlan;
  readonly hops: readonly ToldHop[];
}

interface ToldHop {
  readonly key: string;
  /** Whose edges are the total; null where the store counts, or nobody does. */
  readonly link: LinkName | null;
  readonly below: ToldTotals | null;
}

/** Null where there is none. Most plans are those of a place in a query that is asked again and again. */
const toldTotals: (to: WalkNodePlan) => ToldTotals | null = onceFor((to) => {
  const told = to.hops.map((hop) => ({
    key: hop.key,
    link: linkOfTotal(to, hop),
    below: toldTotals(hop.to),
  }));
  if (told.every(({ link, below }) => link === null && below === null)) return null;
  const hops = to.hops.map((hop, at): Hop => {
    const { link = null, below = null } = told[at] ?? {};
    const page = link === null ? hop.page : { ...hop.page, withTotal: false };
    return { ...hop, page, to: below?.to ?? hop.to };
  });
  return { to: { ...to, hops }, hops: told.filter(({ link, below }) => link !== null || below !== null) };
});

function linkOfTotal({ label }: WalkNodePlan, { type, direction, page, filter, to }: Hop): LinkName | null {
  return page.withTotal && filter === null && direction === 'IN' ? linkOf(type, to.label, label) : null;
}

function nodeWith(graph: Projection, { to: { label }, hops: told }: ToldTotals, walked: WalkedNode): WalkedNode {
  const hops: Record<string, WalkedPage> = { ...walked.hops };
  for (const { key, link, below } of told) {
    const page = hops[key];
    if (page === undefined) continue;
    const items = below === null ? page.items : page.items.map((item) => ({ ...item, node: nodeWith(graph, below, item.node) }));
    hops[key] = { ...page, items, totalCount: link === null ? page.totalCount : arrivingAt(graph, link, label, walked.id) };
  }
  return { ...walked, hops };
} // biome-ignore format: one screen

function arrivingAt(
  { links, ...nodes }: Projection,
  link: LinkName,
  label: WalkNodePlan['label'],
  id: string,
): number {
  const node = label === 'Target' ? -1 : numberOf(nodes, label, id);
  return node < 0 ? 0 : edgesEnd(links[link].in, node) - edgesBegin(links[link].in, node);
}
