import { NODE_FIELDS } from '../../../domain/graph-model.js';
import { onceFor } from '../../../domain/once-for.js';
import type { Evidence } from '../../../domain/span.js';
import type { Hop, WalkNodePlan, WalkPlan } from '../../walk-plan.js';
import { EVIDENCE_FIELDS, EVIDENCE_PROPERTIES, edgeKinds } from '../values.js';
import { countText, type HopRequest, hopText, sortFields } from './hop-text.js';
import { knownField } from './names.js';
import { createParameters, type Parameters } from './parameters.js';
import { type FilterStart, startText, startTotalText } from './start-text.js';
import type { Statement } from './statement.js';
import { areWritten, rowText, type Values } from './values-text.js';

/**
 * A whole nested question as one statement. Each hop is a `CALL` that limits before it goes deeper and answers with lists
 * instead of maps, because the driver decodes every key of every map again: `[…edge, …node, …hops]` of each edge, flat, as it makes
 * every list anew too. `readWalk` knows the order of the columns.
 *
 * The driver reads many short records faster than a long one, whose strings it must sew together. So from ids there are
 * rows of `[id, number of the part, place in the node's list, part]`, one for each edge of the first hops; from a filter one row per node,
 * `[node]`, or where the total is wanted one row for all, `[nodes, total]`, in the order of the page (backwards: from its
 * end). Rows of parts promise no order: the reader puts them in.
 */
export function walkStatement(plan: WalkPlan): Statement {
  const { start, to } = plan;
  if ('ids' in start) {
    const { text, parameters, ids } = fromIds(to);
    return { text, parameters: { ...parameters, [ids]: [...new Set(start.ids)] } };
  }
  const parameters = createParameters(below(to).parameters);
  return { text: fromFilter(to, start, parameters), parameters: parameters.values };
}

/** The columns of one edge: what its cursor needs, if it is wanted, then the fields asked for; evidence is several. */
export function edgeColumns(hop: Hop): readonly string[] {
  const fields = hop.edgeFields.flatMap((name) =>
    name === 'evidence'
      ? evidenceFieldsOf(hop).map((part) => EVIDENCE_PROPERTIES[part])
      : [knownField(name, edgeKinds(hop.type))],
  );
  return [...new Set([...(hop.withCursors === false ? [] : sortFields(hop.direction)), ...fields])];
}

/** At which places there are lists of edges in a list in which a node begins at `from`; behind one of them stands its total, if wanted. */
export function edgeListsOf(plan: WalkNodePlan, from: number): readonly number[] {
  let next = from + nodeColumns(plan).length;
  return plan.hops.map(({ page }) => {
    const at = next;
    next += page.withTotal ? 2 : 1;
    return at;
  });
}

/** Which parts of its evidence an edge brings. */
export function evidenceFieldsOf({ evidenceFields = [] }: Hop): readonly (keyof Evidence)[] {
  return evidenceFields.length > 0 ? evidenceFields : EVIDENCE_FIELDS;
}

/** The columns of one node before those of its hops: the id, then the fields asked for. */
export function nodeColumns(plan: WalkNodePlan): readonly string[] {
  return [...new Set(['id', ...plan.fields.map((name) => knownField(name, NODE_FIELDS[plan.label]))])];
}

/** What the parts of one statement share. */
interface Writing {
  readonly parameters: Parameters;
  readonly isWritten: boolean;
}

/** What is brought of the nodes of a plan, wherever it starts: the same for the same plan, with the parameters that it names. */
const below = onceFor((plan: WalkNodePlan) => {
  const parameters = createParameters();
  const writing = { parameters, isWritten: areWritten(namesIn(plan)) };
  const { calls, values, hops } = nodeText(plan, 'n', writing);
  const fields = rowText([values], [], writing.isWritten, parameters);
  const list = hops.length === 0 ? fields : `${fields} + [${hops.join(', ')}]`;
  return { calls, hops, fields, list, parameters: parameters.values };
});

/** `ids` is the name of the parameter that the ids have. */
const fromIds = onceFor((plan: WalkNodePlan) => {
  const node = below(plan);
  const parameters = createParameters(node.parameters);
  const unique = parameters.add([]);
  const text = [
    `UNWIND ${unique} AS id`,
    `MATCH (n:${plan.label} {id: id})`,
    ...node.calls,
    `WITH id, ${partsText(plan, node.fields, node.hops)} AS parts`,
    'UNWIND range(0, size(parts) - 1) AS nth',
    'RETURN id, nth, parts[nth][0] AS place, parts[nth][1] AS part',
  ].join('\n');
  return { text, parameters: parameters.values, ids: unique.slice(1) };
});

function fromFilter(plan: WalkNodePlan, start: FilterStart, parameters: Parameters): string {
  const { lines, order } = startText(plan.label, start, parameters);
  const { calls, list } = below(plan);
  const found = [...lines, ...calls];
  if (!start.page.withTotal) return [...found, `RETURN ${list} AS node ORDER BY ${order}`].join('\n');
  return [
    'CALL () {',
    ...found,
    `WITH n, ${list} AS node ORDER BY ${order}`,
    'RETURN collect(node) AS nodes',
    '}',
    startTotalText(plan.label, start, parameters),
    'RETURN nodes, total',
  ].join('\n');
}

/** `[place, part]` for each part of the node's list: its fields together, each edge, each total. */
function partsText(plan: WalkNodePlan, fields: string, hops: readonly string[]): string {
  const lists = edgeListsOf(plan, 0);
  const from = nodeColumns(plan).length;
  const parts = hops.map((part, nth) =>
    lists.includes(from + nth) ? `[item IN ${part} | [${from + nth}, item]]` : `[[${from + nth}, ${part}]]`,
  );
  return [`[[0, ${fields}]]`, ...parts].join(' + ');
}

interface NodeText {
  /** The calls that must stand before it. */
  readonly calls: readonly string[];
  readonly values: Values;
  /** The variables of its hops and their totals. */
  readonly hops: readonly string[];
}

/** What a node brings: its values, then its hops. Variables are named by their path: `n_0_2`. */
function nodeText(plan: WalkNodePlan, variable: string, writing: Writing): NodeText {
  const calls: string[] = [];
  const hops: string[] = [];
  plan.hops.forEach((hop, at) => {
    const name = `${variable}_${at}`;
    calls.push(callText(hop, variable, name, writing));
    hops.push(`${name}_items`);
    if (hop.page.withTotal) {
      calls.push(countText(requestOf(hop, variable, name), `${name}_total`, variable, writing.parameters));
      hops.push(`${name}_total`);
    }
  });
  return { calls, values: [variable, nodeColumns(plan)], hops };
}

function callText(hop: Hop, near: string, far: string, writing: Writing): string {
  const request = requestOf(hop, near, far);
  const match = hopText(request, writing.parameters);
  const { calls, values, hops } = nodeText(hop.to, far, writing);
  const edge: Values = [request.edge, edgeColumns(hop)];
  const row = rowText([edge, values], hops, writing.isWritten, writing.parameters);
  return [`CALL (${near}) {`, match, ...calls, `RETURN collect(${row}) AS ${far}_items`, '}'].join('\n');
}

/** How many properties the statement names. */
function namesIn(plan: WalkNodePlan): number {
  return plan.hops.reduce(
    (sum, hop) => sum + edgeColumns(hop).length + namesIn(hop.to),
    nodeColumns(plan).length,
  );
}

function requestOf(hop: Hop, near: string, far: string): HopRequest {
  const { type, direction, page, filter } = hop;
  return {
    type,
    direction,
    page,
    filter,
    farLabel: hop.to.label,
    edge: `r${far.slice(1)}`,
    far,
    nearPattern: `(${near})`,
    nearId: `${near}.id`,
  };
}
