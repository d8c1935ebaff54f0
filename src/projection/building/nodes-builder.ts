import { foldForSearch } from '../../domain/search-text.js';
import type { ProjectedLabel } from '../links.js';
import type { ProjectedNodes, Projection } from '../projection.js';
import { type ClauseRow, createClauseBuilder } from './clause-builder.js';
import { createNodeBuilder } from './node-builder.js';
import { createTextsBuilder } from './texts-builder.js';

type Text = string | null;

/** Takes the nodes of a graph, documents before clauses, otherwise in any order; each gets its place among those of its label, from 0. */
export interface NodesBuilder {
  policy(id: string, fields: Readonly<Record<PolicyField, Text>> & { readonly title: string }): number;
  clause(row: ClauseRow): number;
  agency(id: string, fields: { readonly level: Text; readonly jurisdiction: Text }): number;
  city(id: string, fields: { readonly code: Text }): number;
  region(id: string, fields: { readonly kind: Text; readonly code: Text }): number;
  cluster(id: string, fields: ClusterFields): number;
  numbered(): NumberedNodes;
}

/** Of a document, beside its title. */
export const POLICY_FIELDS = [
  'kind',
  'status',
  'issuedOn',
  'effectiveOn',
  'expiresOn',
  'validity',
  'jurisdiction',
] as const;
type PolicyField = (typeof POLICY_FIELDS)[number];

/** Their values in the order of POLICY_FIELDS, by name; null for what is left out. */
export function policyFields(values: readonly Text[]): Readonly<Record<PolicyField, Text>> {
  const named = POLICY_FIELDS.map((field, at) => [field, values[at] ?? null] as const);
  return Object.fromEntries(named) as Record<PolicyField, Text>;
}

interface ClusterFields {
  readonly kind: Text;
  readonly jurisdiction: Text;
  readonly ordinal: number | null;
}

export interface NumberedNodes {
  readonly nodes: ProjectedNodes;
  /** By label, the number of what was pushed at each place. */
  readonly numbers: Readonly<Record<ProjectedLabel, Uint32Array>>;
}

export function createNodesBuilder(): NodesBuilder {
  const policies = createNodeBuilder(POLICY_FIELDS);
  const titles = createTextsBuilder();
  const placeOfPolicy = new Map<string, number>();
  const clauses = createClauseBuilder();
  const agencies = createNodeBuilder(['level', 'jurisdiction']);
  const cities = createNodeBuilder(['code']);
  const regions = createNodeBuilder(['kind', 'code']);
  const clusters = createNodeBuilder(['kind', 'jurisdiction']);
  const ordinals: (number | null)[] = [];

  const policy: NodesBuilder['policy'] = (id, fields) => {
    const place = policies.push(id, fields);
    placeOfPolicy.set(id, place);
    titles.push(foldForSearch(fields.title).text);
    return place;
  };
  return {
    policy,
    clause: (row) => clauses.push(row, placeOfPolicy.get(row.policyId) ?? policy(row.policyId, NO_NODE)),
    agency: agencies.push,
    city: cities.push,
    region: regions.push,
    cluster(id, fields) {
      ordinals.push(fields.ordinal);
      return clusters.push(id, fields);
    },
    numbered() {
      const built = {
        Policy: policies.nodes(),
        Agency: agencies.nodes(),
        City: cities.nodes(),
        Region: regions.nodes(),
        Cluster: clusters.nodes(),
      };
      const { columns, firstClauses, numbers, targets } = clauses.clauses(built.Policy.numbers);
      return {
        nodes: {
          policies: {
            ...flat(built.Policy),
            firstClauses,
            titles: titles.texts(built.Policy.order),
          },
          clauses: columns,
          agencies: flat(built.Agency),
          cities: flat(built.City),
          regions: flat(built.Region),
          clusters: {
            ...flat(built.Cluster),
            ordinals: Array.from(built.Cluster.order, (place) => ordinals[place] ?? null),
          },
          targets,
        },
        numbers: {
          Policy: built.Policy.numbers,
          Clause: numbers,
          Agency: built.Agency.numbers,
          City: built.City.numbers,
          Region: built.Region.numbers,
          Cluster: built.Cluster.numbers,
        },
      };
    },
  };
}

/** What is kept of a document that only its clauses name. */
const NO_NODE = { title: '', ...policyFields([]) };

function flat<C extends object>({
  count,
  ids,
  columns,
}: {
  readonly count: number;
  readonly ids: Projection['cities']['ids'];
  readonly columns: C;
}) {
  return { count, ids, ...columns };
}
