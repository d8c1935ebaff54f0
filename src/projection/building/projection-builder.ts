import { LINK_NAMES, LINKS, type LinkName, type ProjectedLabel } from '../links.js';
import type { Link, Projection } from '../projection.js';
import { type ClauseRow, createClauseBuilder } from './clause-builder.js';
import { createLinkBuilder, type LinkBuilder } from './link-builder.js';
import { createNodeBuilder } from './node-builder.js';

type Text = string | null;

/**
 * Takes the graph in pieces and makes a projection of it. Documents come before clauses, and nodes before the edges that name them;
 * each gets its place among those of its label, from 0, by which edges name it.
 */
export interface ProjectionBuilder {
  policy(
    id: string,
    fields: { readonly status: Text; readonly issuedOn: Text; readonly jurisdiction: Text },
  ): number;
  clause(row: ClauseRow): number;
  agency(id: string, fields: { readonly level: Text; readonly jurisdiction: Text }): number;
  city(id: string, fields: { readonly code: Text }): number;
  region(id: string, fields: { readonly kind: Text; readonly code: Text }): number;
  cluster(
    id: string,
    fields: { readonly kind: Text; readonly jurisdiction: Text; readonly ordinal: number | null },
  ): number;
  edge(name: LinkName, from: number, to: number, position: number, flags: number): void;
  projection(version: number): Projection;
}

export function createProjectionBuilder(): ProjectionBuilder {
  const policies = createNodeBuilder(['status', 'issuedOn', 'jurisdiction']);
  const placeOfPolicy = new Map<string, number>();
  const clauses = createClauseBuilder();
  const agencies = createNodeBuilder(['level', 'jurisdiction']);
  const cities = createNodeBuilder(['code']);
  const regions = createNodeBuilder(['kind', 'code']);
  const clusters = createNodeBuilder(['kind', 'jurisdiction']);
  const ordinals: (number | null)[] = [];
  const links = Object.fromEntries(LINK_NAMES.map((name) => [name, createLinkBuilder()])) as Record<
    LinkName,
    LinkBuilder
  >;

  const policy: ProjectionBuilder['policy'] = (id, fields) => {
    const place = policies.push(id, fields);
    placeOfPolicy.set(id, place);
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
    edge: (name, from, to, position, flags) => links[name].push(from, to, position, flags),
    projection(version) {
      const built = {
        Policy: policies.nodes(),
        Agency: agencies.nodes(),
        City: cities.nodes(),
        Region: regions.nodes(),
        Cluster: clusters.nodes(),
      };
      const { columns, firstClauses, numbers } = clauses.clauses(built.Policy.numbers);
      const numbersOf = (label: ProjectedLabel) => (label === 'Clause' ? numbers : built[label].numbers);
      return {
        version,
        policies: { ...flat(built.Policy), firstClauses },
        clauses: columns,
        agencies: flat(built.Agency),
        cities: flat(built.City),
        regions: flat(built.Region),
        clusters: {
          ...flat(built.Cluster),
          ordinals: Array.from(built.Cluster.order, (place) => ordinals[place] ?? null),
        },
        links: Object.fromEntries(
          LINK_NAMES.map((name) => [
            name,
            links[name].link(numbersOf(LINKS[name].from), numbersOf(LINKS[name].to)),
          ]),
        ) as Record<LinkName, Link>,
      };
    },
  };
}

/** What is kept of a document that only its clauses name. */
const NO_NODE = { status: null, issuedOn: null, jurisdiction: null };

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
