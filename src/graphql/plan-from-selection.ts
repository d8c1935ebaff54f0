import { type GraphQLObjectType, getNamedType, type SelectionSetNode } from 'graphql';
import { edgeFieldsOf, NODE_FIELDS, type NodeLabel } from '../domain/graph-model.js';
import type { Evidence } from '../domain/span.js';
import { COMMON_EDGE_FIELDS, type Hop, type WalkNodePlan } from '../store/walk-plan.js';
import { edgeFilter } from './filters.js';
import { farLabelOf, HOPS, type HopDefinition, type HopTable, SHORTCUTS } from './hops.js';
import { pageRequest } from './page-arguments.js';
import { type SelectedField, selectedFields } from './selected-fields.js';
import type { SelectionContext } from './selection-context.js';
import { storedWithNode, storedWithRelationship } from './stored-names.js';

/**
 * What to walk so that every field selected on a node of this label can be answered from the answer of one store call.
 * The only place where a GraphQL selection becomes a plan.
 */
export function planFromSelection(
  label: NodeLabel,
  selections: readonly SelectionSetNode[],
  context: SelectionContext,
): WalkNodePlan {
  const draft = draftNode(label);
  addNodeSelection(draft, selections, context);
  return finish(draft);
}

/** The same for a list of nodes: the plan of its nodes, and whether the total is asked for. */
export function planFromConnection(
  label: NodeLabel,
  connection: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  context: SelectionContext,
): { readonly to: WalkNodePlan; readonly withTotal: boolean; readonly withNext: boolean } {
  const draft = { ...draftConnection(), to: draftNode(label) };
  addConnectionSelection(draft, connection, selections, context);
  return { to: finish(draft.to), withTotal: draft.withTotal, withNext: draft.withNext };
}

/** The relationship that a field of a node follows, or undefined where it follows none. */
function hopOf(label: NodeLabel, field: string): HopDefinition | undefined {
  return (HOPS as HopTable)[label][field] ?? SHORTCUTS[label][field];
}

/**
 * Where the answer of a field is filed: the same field with the same arguments is walked once, whatever its aliases;
 * with other arguments it is another hop.
 */
export function hopKey(field: string, args: Readonly<Record<string, unknown>>): string {
  return Object.keys(args).length === 0 ? field : `${field}${JSON.stringify(args)}`;
}

interface NodeDraft {
  readonly label: NodeLabel;
  readonly fields: Set<string>;
  readonly hops: Map<string, HopDraft>;
}

interface ConnectionDraft {
  withTotal: boolean;
  withCursors: boolean;
  withNext: boolean;
  readonly edgeFields: Set<string>;
  readonly evidenceFields: Set<string>;
  readonly to: NodeDraft;
}

interface HopDraft extends ConnectionDraft {
  readonly definition: HopDefinition;
  readonly args: Readonly<Record<string, unknown>>;
  /** Only the one node is wanted, not a page. */
  readonly isShortcut: boolean;
}

function draftConnection(): Omit<ConnectionDraft, 'to'> {
  return {
    withTotal: false,
    withCursors: false,
    withNext: false,
    edgeFields: new Set(),
    evidenceFields: new Set(),
  };
}

function draftNode(label: NodeLabel): NodeDraft {
  return { label, fields: new Set(), hops: new Map() };
}

function addNodeSelection(
  draft: NodeDraft,
  selections: readonly SelectionSetNode[],
  context: SelectionContext,
): void {
  const type = context.schema.getType(draft.label) as GraphQLObjectType;
  for (const field of selectedFields(type, selections, context)) {
    const source = storedWithNode(draft.label, field.name);
    if (source in NODE_FIELDS[draft.label]) draft.fields.add(source);
    else addHop(draft, type, field, context);
  }
}

function addHop(
  draft: NodeDraft,
  type: GraphQLObjectType,
  field: SelectedField,
  context: SelectionContext,
): void {
  const definition = hopOf(draft.label, field.name);
  if (!definition) throw new Error(`${draft.label}.${field.name} is in the schema, but not in HOPS.`);
  const key = hopKey(field.name, field.args);
  const hop = draft.hops.get(key) ?? {
    definition,
    args: field.args,
    isShortcut: field.name in SHORTCUTS[draft.label],
    ...draftConnection(),
    to: draftNode(farLabelOf(definition)),
  };
  draft.hops.set(key, hop);
  if (hop.isShortcut) addNodeSelection(hop.to, field.selections, context);
  else addConnectionSelection(hop, typeOfField(type, field.name), field.selections, context);
}

function addConnectionSelection(
  draft: ConnectionDraft,
  connection: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  context: SelectionContext,
): void {
  for (const field of selectedFields(connection, selections, context)) {
    if (field.name === 'totalCount') draft.withTotal = true;
    if (field.name === 'pageInfo') draft.withCursors = true;
    // Whether an answer was cut is told by whether there are more.
    if (field.name === 'pageInfo' || field.name === 'completeness') draft.withNext = true;
    if (field.name === 'nodes') addNodeSelection(draft.to, field.selections, context);
    if (field.name !== 'edges') continue;
    addEdgeSelection(draft, typeOfField(connection, 'edges'), field.selections, context);
  }
}

function addEdgeSelection(
  draft: ConnectionDraft,
  edge: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  context: SelectionContext,
): void {
  for (const field of selectedFields(edge, selections, context)) {
    if (field.name === 'cursor') draft.withCursors = true;
    if (field.name === 'evidence') {
      const parts = selectedFields(typeOfField(edge, 'evidence'), field.selections, context);
      for (const part of parts) draft.evidenceFields.add(part.name);
    }
    if (field.name === 'node') addNodeSelection(draft.to, field.selections, context);
    else draft.edgeFields.add(storedWithRelationship(field.name));
  }
}

function typeOfField(type: GraphQLObjectType, field: string): GraphQLObjectType {
  return getNamedType(type.getFields()[field]?.type) as GraphQLObjectType;
}

function finish(draft: NodeDraft): WalkNodePlan {
  return {
    label: draft.label,
    fields: [...draft.fields],
    hops: [...draft.hops].map(([key, hop]) => finishHop(key, hop)),
  };
}

/** Fields of the edge that the relationship itself answers (cursor, role, the relationship's name) need no store. */
function finishHop(key: string, draft: HopDraft): Hop {
  const { definition, args, isShortcut, withTotal, withCursors, withNext, edgeFields, evidenceFields, to } =
    draft;
  const [type, direction] = definition;
  const stored: readonly string[] = [...COMMON_EDGE_FIELDS, ...Object.keys(edgeFieldsOf(type))];
  return {
    key,
    type,
    direction,
    page: { ...pageRequest(isShortcut ? { first: 1 } : args, withTotal), ...(withNext ? {} : { withNext }) },
    filter: edgeFilter(type, to.label, args),
    edgeFields: [...edgeFields].filter((field) => stored.includes(field)),
    // The schema's `Evidence` has the fields of the domain's.
    ...(evidenceFields.size > 0 ? { evidenceFields: [...evidenceFields] as (keyof Evidence)[] } : {}),
    withCursors,
    to: finish(to),
  };
}
