import { byCodeUnit } from '../domain/by-code-unit.js';
import type { GraphBatch } from '../domain/graph-batch.js';
import { type ClauseNode, NODE_LABELS } from '../domain/graph-model.js';
import { labelOfId } from '../domain/ids.js';
import type { ClauseRow } from './building/clause-builder.js';
import { createLinkBuilder } from './building/link-builder.js';
import { createNodesBuilder, type NodesBuilder } from './building/nodes-builder.js';
import type { TargetRow } from './building/target-builder.js';
import { clauseWords } from './clause-words.js';
import { flagsOf } from './edge-flags.js';
import { LINKS, linkOf, recordOfLinks } from './links.js';
import { columnsOf, numberOf } from './node-ids.js';
import type { Projection } from './projection.js';

/** The projection of a graph that is at hand as a whole: of each node what is shown, as `GraphBatch` says. */
export function projectionOfBatches(batches: readonly GraphBatch[], version: number): Projection {
  const builder = createNodesBuilder();
  const claims = shown(batches);
  const told = toldByEdges(batches, claims);
  for (const claim of claims) pushNode(builder, claim, told);
  const { nodes } = builder.numbered();
  const links = recordOfLinks((name) =>
    createLinkBuilder(columnsOf(nodes, LINKS[name].from).count, columnsOf(nodes, LINKS[name].to).count),
  );
  const edges = batches.flatMap((batch) => batch.edges).sort((a, b) => byCodeUnit(a.from, b.from));
  for (const { type, from, to, edge } of edges) {
    const name = linkOf(type, labelOfId(from), labelOfId(to));
    if (name === null) continue;
    const ends = [numberOf(nodes, LINKS[name].from, from), numberOf(nodes, LINKS[name].to, to)] as const;
    links[name].push(...ends, edge.position, flagsOf(edge));
  }
  return { version, ...nodes, links: recordOfLinks((name) => links[name].link()) };
}

type Claim = GraphBatch['nodes'][number];

/** Of each node the claim that is no stub and has the greatest owner; documents first. */
function shown(batches: readonly GraphBatch[]): readonly Claim[] {
  const best = new Map<string, { readonly claim: Claim; readonly owner: string }>();
  for (const { source, nodes } of batches) {
    for (const claim of nodes) {
      const other = best.get(claim.node.id);
      const isBetter =
        other === undefined || (other.claim.stub === claim.stub ? other.owner < source.id : other.claim.stub);
      if (isBetter) best.set(claim.node.id, { claim, owner: source.id });
    }
  }
  const claims = [...best.values()].map(({ claim }) => claim);
  return NODE_LABELS.flatMap((label) => claims.filter((claim) => claim.label === label));
}

/** What of a clause stands in its relationships. */
type Told = (id: string) => { readonly isHeading: boolean; readonly targets: readonly TargetRow[] };

function toldByEdges(batches: readonly GraphBatch[], claims: readonly Claim[]): Told {
  const nodes = new Map(
    claims.flatMap((claim) => (claim.label === 'Target' ? [[claim.node.id, claim.node] as const] : [])),
  );
  const headings = new Set<string>();
  const targets = new Map<string, TargetRow[]>();
  for (const { type, from, to, edge } of batches.flatMap((batch) => batch.edges)) {
    if (type === 'LED_BY' || type === 'HAS_PART') headings.add(from);
    const target = type === 'SETS_TARGET' ? nodes.get(to) : undefined;
    if (target) targets.set(from, [...(targets.get(from) ?? []), { ...target, position: edge.position }]);
  }
  return (id) => ({ isHeading: headings.has(id), targets: targets.get(id) ?? [] });
}

function clauseRow(node: ClauseNode, told: Told): ClauseRow {
  const { isHeading, targets } = told(node.id);
  const isSetting = targets.length > 0;
  return {
    ...node,
    repeats: node.repeatsId !== null,
    words: clauseWords(node.heading, node.text),
    heading: isHeading || isSetting ? node.heading : null,
    text: isSetting ? node.text : null,
    targets,
  };
}

function pushNode(builder: NodesBuilder, { label, node }: Claim, told: Told): void {
  switch (label) {
    case 'Policy':
      builder.policy(node.id, node);
      return;
    case 'Clause':
      builder.clause(clauseRow(node, told));
      return;
    case 'Agency':
      builder.agency(node.id, node);
      return;
    case 'City':
      builder.city(node.id, node);
      return;
    case 'Region':
      builder.region(node.id, node);
      return;
    case 'Cluster':
      builder.cluster(node.id, node);
      return;
    case 'Target':
      return;
  }
}
