import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { NodeOrder } from '../domain/filter.js';
import type { NodeLabel } from '../domain/graph-model.js';
import type { WalkedNode } from '../store/walk-plan.js';
import { connectionOfAnswer } from './connection.js';
import type { GraphqlContext } from './context.js';
import { namesInFilter } from './filters/names-in-filter.js';
import { listFilter } from './filters.js';
import type { NodeList } from './models.js';
import { pageRequest } from './page-arguments.js';
import { planFromConnection } from './plan-from-selection.js';
import { selectionsOf } from './selections-of.js';

/** A page of the nodes of one label, filtered and ordered, with all that is selected below it: one store call. */
export async function nodeList(
  label: NodeLabel,
  args: Readonly<Record<string, unknown>>,
  { reader }: GraphqlContext,
  info: GraphQLResolveInfo,
): Promise<NodeList> {
  const { to, withTotal, withNext } = listPlanHere(label, info);
  const page = { ...pageRequest(args, withTotal), ...(withNext ? {} : { withNext }) };
  const order = orderOf(args.sort);
  const filter = listFilter(label, args.filter);
  const answer = await reader.walk({
    start: { ...filter, ...(order ? { order } : {}), page },
    to: order && !to.fields.includes(order.field) ? { ...to, fields: [...to.fields, order.field] } : to,
  });
  return {
    ...connectionOfAnswer(answer, page, (node) => (order ? [orderValue(node, order), node.id] : [node.id])),
    label,
    isBackwards: page.backwards === true,
    names: namesInFilter(args.filter),
    where: { ...(filter.where ?? {}), fields: filter.filter },
  };
}

/** As `planHere`, of a list. */
function listPlanHere(label: NodeLabel, info: GraphQLResolveInfo): ListPlan {
  const known = PLANS.get(info.fieldNodes);
  if (known) return known;
  const connection = getNamedType(info.returnType) as GraphQLObjectType;
  const plan = planFromConnection(label, connection, selectionsOf(info), info);
  PLANS.set(info.fieldNodes, plan);
  return plan;
}

type ListPlan = ReturnType<typeof planFromConnection>;
const PLANS = new WeakMap<GraphQLResolveInfo['fieldNodes'], ListPlan>();

/** `{ field: ISSUED_ON, direction: DESC }` of the schema: its fields are those of the node, in capitals. */
function orderOf(sort: unknown): NodeOrder | null {
  if (sort === null || sort === undefined) return null;
  const { field, direction } = sort as { readonly field: string; readonly direction: NodeOrder['direction'] };
  return {
    field: field.toLowerCase().replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase()),
    direction,
  };
}

function orderValue(node: WalkedNode, { field }: NodeOrder): string | number | null {
  return field === 'id' ? node.id : ((node.fields[field] ?? null) as string | number | null);
}
