import type { EdgeClaim, GraphBatch, NodeClaim } from '../../src/domain/graph-batch.js';
import { WORLD } from '../graphql/world.js';

/** Words that formats trip over: quotes, separators, line breaks, what looks like a tag, control and astral characters. */
export const NASTY = '"甲", \'乙\'; 丙\\丁|戊\n己\r\n庚\t辛 <b>&amp;</b>]]> \f\u001f\u0001𠮷\ufffe\u2028=1+1';

/** The toy world, in which a title, an alias, a list and the words of a relationship are nasty; some texts and lists are empty. */
export function nastyWorld(): readonly GraphBatch[] {
  const [gazetteers, plan] = WORLD as readonly [GraphBatch, GraphBatch];
  const text = `${plan.document?.text}𠮷${NASTY}`;
  return [
    gazetteers,
    {
      source: { ...plan.source, characters: text.length },
      document: plan.document && { ...plan.document, text },
      nodes: plan.nodes.map(nastyNode),
      edges: plan.edges.map((edge) => nastyEdge(edge, text)),
    },
  ];
}

function nastyNode(claim: NodeClaim): NodeClaim {
  if (claim.label !== 'Policy' || claim.stub) return claim;
  const node = {
    ...claim.node,
    title: NASTY,
    validity: '',
    addressees: ['甲;乙', NASTY, '丙|丁'],
    contacts: [],
  };
  return { ...claim, node };
}

function nastyEdge(claim: EdgeClaim, text: string): EdgeClaim {
  if (claim.type !== 'LED_BY') return claim;
  const start = text.indexOf(NASTY);
  const at = { start, end: start + NASTY.length, line: 9, page: 3 };
  const evidence = [...claim.edge.evidence, { sourceId: 'doc-plan', quote: NASTY, ...at }];
  return { ...claim, edge: { ...claim.edge, printed: NASTY, expanded: '', evidence } };
}
