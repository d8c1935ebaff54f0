import type { GraphQLResolveInfo } from 'graphql';
import { DomainError } from '../domain/errors.js';
import type { NodeByLabel, NodeLabel } from '../domain/graph-model.js';
import { onceFor } from '../domain/once-for.js';
import type { Facet, GraphReader } from '../store/graph-store.js';
import type { WalkedNode } from '../store/walk-plan.js';
import type { GraphqlContext } from './context.js';
import { FACETS, type FacetDefinition } from './facets.js';
import type { FacetModel, FacetValueModel, NodeList } from './models.js';
import { knownNode } from './questions/known-node.js';

/** Every day of 27 years: dates are brought one by one, and counted by year here. */
const DATES_MAX = 10_000;
/** Most facets that one store call counts. */
const FACETS_MAX = 12;

/** How the whole list, not only its page, spreads over values: one store call for all, and one for the nodes of each label. */
export async function facets(
  { label, where }: NodeList,
  { of, first }: { readonly of: readonly string[]; readonly first: number },
  { reader }: GraphqlContext,
): Promise<readonly FacetModel[]> {
  const names = [...new Set(of)];
  if (names.length === 0 || names.length > FACETS_MAX)
    throw invalid(`\`facets\` takes 1 to ${FACETS_MAX} names, not ${names.length}.`);
  const definitions = names.map((name) => definitionOf(label, name));
  const counted = await reader.facets({
    label,
    where,
    facets: definitions.map(({ path, field, isYearOfDate }) => ({
      path,
      field,
      first: isYearOfDate ? DATES_MAX : first,
    })),
  });
  const known = await nodesOf(reader, definitions, counted);
  return names.map((facet, at) => {
    const definition = definitions[at] as FacetDefinition;
    const { values, valueCount } = counted[at] as Facet;
    if (definition.isYearOfDate) return facetOfYears(facet, values, first);
    return { facet, valueCount, values: values.map((one) => valueOfFacet(one, definition.nodes, known)) };
  });
}

export const FACET_VALUE_RESOLVERS = {
  node: async (
    { node }: FacetValueModel,
    _args: unknown,
    context: GraphqlContext,
    info: GraphQLResolveInfo,
  ): Promise<WalkedNode | null> => (node ? knownNode(node.label, node.whole, context, info) : null),
};

function definitionOf(label: NodeLabel, name: string): FacetDefinition {
  const definition = FACETS[label][name];
  if (definition) return definition;
  throw invalid(
    `The list of ${label} has no facet ${name}; it has ${Object.keys(FACETS[label]).join(', ')}.`,
  );
}

type KnownNodes = ReadonlyMap<string, NodeByLabel[NodeLabel]>;

async function nodesOf(
  reader: GraphReader,
  definitions: readonly FacetDefinition[],
  counted: readonly Facet[],
): Promise<KnownNodes> {
  const idsByLabel = new Map<NodeLabel, Set<string>>();
  for (const [at, { nodes }] of definitions.entries()) {
    if (!nodes) continue;
    const ids = idsByLabel.get(nodes) ?? new Set();
    for (const { value } of counted[at]?.values ?? []) ids.add(String(value));
    if (ids.size > 0) idsByLabel.set(nodes, ids);
  }
  const found = await Promise.all([...idsByLabel].map(([label, ids]) => reader.nodes(label, [...ids])));
  return new Map(found.flat().flatMap((node) => (node ? [[node.id, node]] : [])));
}

function valueOfFacet(
  { value, count }: Facet['values'][number],
  label: NodeLabel | undefined,
  known: KnownNodes,
): FacetValueModel {
  const whole = known.get(String(value));
  return label && whole
    ? { value: whole.id, count, label: titleOf(whole), node: { label, whole } }
    : { value: String(value), count, label: String(value), node: null };
}

function titleOf(node: NodeByLabel[NodeLabel]): string {
  if ('title' in node) return node.title;
  if ('fullName' in node) return node.fullName;
  return 'name' in node ? node.name : node.id;
}

function facetOfYears(facet: string, dates: Facet['values'], first: number): FacetModel {
  const years = yearsOf(dates);
  return { facet, valueCount: years.length, values: years.slice(0, first) };
}

/** Most first. A document has one date, so the counts of a year's days add up; once for days whose counts a store keeps. */
const yearsOf = onceFor((dates: Facet['values']): readonly FacetValueModel[] => {
  const counts = new Map<string, number>();
  for (const { value, count } of dates) {
    const year = String(value).slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + count);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count, label: value, node: null }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
});

function invalid(message: string): DomainError {
  return new DomainError('INVALID_ARGUMENT', message);
}
