import type { GraphQLResolveInfo } from 'graphql';
import { DomainError } from '../domain/errors.js';
import type { NodeLabel } from '../domain/graph-model.js';
import type { Facet, WalkedNode } from '../store/graph-store.js';
import type { GraphqlContext } from './context.js';
import { FACETS, type FacetDefinition } from './facets.js';
import type { FacetModel, FacetValueModel, NodeList } from './models.js';
import { planFromSelection } from './plan-from-selection.js';
import { selectionsOf } from './selections-of.js';

/** Every day of 27 years: dates are brought one by one, and counted by year here. */
const DATES_MAX = 10_000;
/** Most facets that one store call counts. */
const FACETS_MAX = 12;

/** By what a node is called where it is one value among others. */
const TITLES: { readonly [L in NodeLabel]: string } = {
  Policy: 'title',
  Clause: 'text',
  Agency: 'name',
  City: 'fullName',
  Region: 'name',
  Cluster: 'name',
  Target: 'metric',
};

/** How the whole list, not only its page, spreads over values: one store call for all facets. */
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
  return names.map((facet, at) =>
    modelOf(facet, definitions[at] as FacetDefinition, counted[at] as Facet, first),
  );
}

export const FACET_VALUE_RESOLVERS = {
  label: async ({ value, nodes }: FacetValueModel, _args: unknown, context: GraphqlContext) => {
    if (nodes === null) return value;
    const title = TITLES[nodes];
    const node = await context.nodes.load(value, { label: nodes, fields: [title], hops: [] });
    return String(node?.fields[title] ?? value);
  },
  node: async (
    { value, nodes }: FacetValueModel,
    _args: unknown,
    context: GraphqlContext,
    info: GraphQLResolveInfo,
  ): Promise<WalkedNode | null> =>
    nodes === null ? null : context.nodes.load(value, planFromSelection(nodes, selectionsOf(info), info)),
};

function definitionOf(label: NodeLabel, name: string): FacetDefinition {
  const definition = FACETS[label][name];
  if (definition) return definition;
  throw invalid(
    `The list of ${label} has no facet ${name}; it has ${Object.keys(FACETS[label]).join(', ')}.`,
  );
}

function modelOf(
  facet: string,
  { nodes, isYearOfDate = false }: FacetDefinition,
  { values, valueCount }: Facet,
  first: number,
): FacetModel {
  if (!isYearOfDate)
    return {
      facet,
      valueCount,
      values: values.map(({ value, count }) => ({ value: String(value), count, nodes: nodes ?? null })),
    };
  const years = byYear(values);
  return { facet, valueCount: years.length, values: years.slice(0, first) };
}

/** A document has one date, so the counts of a year's days add up. */
function byYear(dates: Facet['values']): readonly FacetValueModel[] {
  const counts = new Map<string, number>();
  for (const { value, count } of dates) {
    const year = String(value).slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + count);
  }
  return [...counts]
    .map(([value, count]): FacetValueModel => ({ value, count, nodes: null }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function invalid(message: string): DomainError {
  return new DomainError('INVALID_ARGUMENT', message);
}
