import type { ClauseNode, EdgeCommon, NodeLabel, PolicyNode } from '../domain/graph-model.js';
import { onceFor } from '../domain/once-for.js';
import type { Evidence } from '../domain/span.js';
import type { GraphReader } from '../store/graph-store.js';
import type { Hop, WalkNodePlan } from '../store/walk-plan.js';
import { isWholeEdge, isWholeNode, nodeOf, wholeNode } from './walk-plans.js';

/**
 * What no question about measures reads itself: it is brought only where it is asked for. Whatever is not named here is always brought, so that what a
 * question comes to read is there. A question that reads one of these says so.
 */
export const LEFT_OUT = {
  Clause: ['kind', 'text', 'depth', 'start', 'end', 'line', 'page', 'repeatsId'],
  Policy: [
    'issuedOn', 'effectiveOn', 'expiresOn', 'validity', 'addressees', 'contacts', 'signatories', 'sourceId', 'startLine', 'endLine',
  ],
  relationship: ['inKey', 'ruleId', 'stated', 'correctionId', 'statedBy', 'reason'],
} as const satisfies {
  readonly Clause: readonly (keyof ClauseNode)[];
  readonly Policy: readonly (keyof PolicyNode)[];
  readonly relationship: readonly (keyof EdgeCommon | 'statedBy' | 'reason')[];
}; // biome-ignore format: one screen

const WHOLE: ReadonlyMap<NodeLabel, WalkNodePlan> = new Map([
  ['Clause', wholeNode('Clause')],
  ['Policy', wholeNode('Policy')],
]);

const EVIDENCE_PARTS = [
  'sourceId', 'start', 'end', 'quote', 'line', 'page',
] as const satisfies readonly (keyof Evidence)[]; // biome-ignore format: one screen

/**
 * The same reader for a question, of whose answer only fields with these names will be told: of clauses, documents and relationships,
 * of which a large answer has most, it brings less (`LEFT_OUT`), and of evidence only the parts that are asked for. Rows with all their words were a
 * fifth of the CPU of the largest answers. Both lists are best the same each time: with them it is kept what becomes of a plan.
 */
export function readerOfAsked(
  reader: GraphReader,
  asked: ReadonlySet<string>,
  readItself: readonly string[] = NOTHING_ELSE,
): GraphReader {
  const narrowed = narrowing(asked)(readItself);
  const own: Pick<GraphReader, 'walk' | 'nodes'> = {
    walk: (plan) => reader.walk({ ...plan, to: narrowed(plan.to) }),
    nodes: async <L extends NodeLabel>(label: L, ids: readonly string[]) => {
      const whole = WHOLE.get(label);
      if (whole === undefined) return reader.nodes(label, ids);
      const { nodes } = await reader.walk({ start: { ids }, to: narrowed(whole) });
      return nodes.map((node) => node && nodeOf(label, node));
    },
  };
  // Whatever else it is asked the reader answers, which may be a proxy that has nothing of its own.
  return Object.create(reader, { walk: { value: own.walk }, nodes: { value: own.nodes } }) as GraphReader;
}

const NOTHING_ELSE: readonly string[] = [];

/** What a plan becomes where so much is asked. */
const narrowing = onceFor((asked: ReadonlySet<string>) =>
  onceFor((readItself: readonly string[]) => {
    const wantedOf = (leftOut: readonly string[]) => (name: string) =>
      asked.has(name) || readItself.includes(name) || !leftOut.includes(name);
    const parts = EVIDENCE_PARTS.filter((part) => asked.has(part));
    // How many there are may be asked, and nothing of them.
    const evidenceFields = parts.length > 0 ? parts : (['line'] as const);

    const narrowed = onceFor((plan: WalkNodePlan): WalkNodePlan => {
      const { label, fields, hops } = plan;
      const isNarrowed = (label === 'Clause' || label === 'Policy') && isWholeNode(plan);
      return {
        label,
        fields: isNarrowed ? fields.filter(wantedOf(LEFT_OUT[label])) : fields,
        hops: hops.map(narrowedHop),
      };
    });
    const narrowedHop = (hop: Hop): Hop => ({
      ...hop,
      ...(isWholeEdge(hop) ? narrowedEdge(hop) : {}),
      to: narrowed(hop.to),
    });
    const narrowedEdge = ({ edgeFields }: Hop): Pick<Hop, 'edgeFields' | 'evidenceFields'> => ({
      edgeFields: edgeFields.filter(wantedOf(LEFT_OUT.relationship)),
      evidenceFields,
    });
    return narrowed;
  }),
);
