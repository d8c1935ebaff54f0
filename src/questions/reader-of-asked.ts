import type { NodeLabel } from '../domain/graph-model.js';
import { onceFor } from '../domain/once-for.js';
import type { Evidence } from '../domain/span.js';
import type { GraphReader } from '../store/graph-store.js';
import type { Hop, WalkNodePlan } from '../store/walk-plan.js';
import { isWholeEdge, isWholeNode, nodeOf, wholeNode } from './walk-plans.js';

/**
 * What the questions about measures read themselves, whatever is asked for: of a clause where it stands, of a document what it is called
 * and who speaks, of a relationship where it stands among others. A question that reads more says so.
 */
const READ_ALWAYS: readonly string[] = [
  'policyId', 'position', 'title', 'documentNumber', 'jurisdiction', 'key', 'owner',
]; // biome-ignore format: one screen

/** The nodes of which an answer has most, and of which most is to be said. */
const WHOLE: ReadonlyMap<NodeLabel, WalkNodePlan> = new Map([
  ['Clause', wholeNode('Clause')],
  ['Policy', wholeNode('Policy')],
]);

const EVIDENCE_PARTS = [
  'sourceId', 'start', 'end', 'quote', 'line', 'page',
] as const satisfies readonly (keyof Evidence)[]; // biome-ignore format: one screen

/**
 * The same reader for a question, of whose answer only fields with these names will be told: of the clauses, documents and
 * relationships that it would bring whole it brings no others, beside those that the question reads itself. Rows with all their words
 * were a fifth of the CPU of the largest answers. Both lists are best the same each time: with them it is kept what becomes of a plan.
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
    const names = new Set([...READ_ALWAYS, ...readItself, ...asked]);
    const isWanted = (name: string): boolean => names.has(name);
    const parts = EVIDENCE_PARTS.filter(isWanted);
    // How many there are may be asked, and nothing of them.
    const evidenceFields = parts.length > 0 ? parts : (['line'] as const);

    const narrowed = onceFor((plan: WalkNodePlan): WalkNodePlan => {
      const isNarrowed = WHOLE.has(plan.label) && isWholeNode(plan);
      return {
        label: plan.label,
        fields: isNarrowed ? plan.fields.filter(isWanted) : plan.fields,
        hops: plan.hops.map(narrowedHop),
      };
    });
    const narrowedHop = (hop: Hop): Hop => ({
      ...hop,
      ...(isWholeEdge(hop) ? narrowedEdge(hop) : {}),
      to: narrowed(hop.to),
    });
    const narrowedEdge = ({ edgeFields }: Hop): Pick<Hop, 'edgeFields' | 'evidenceFields'> => ({
      edgeFields: edgeFields.filter((name) => name === 'evidence' || isWanted(name)),
      evidenceFields,
    });
    return narrowed;
  }),
);
