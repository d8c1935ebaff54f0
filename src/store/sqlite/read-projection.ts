import type { Statement } from 'better-sqlite3';
import type { RelationshipType } from '../../domain/graph-model.js';
import type { KeyNumbers } from '../../projection/building/key-numbers.js';
import { createKeyedNodes, type KeyedNodes } from '../../projection/building/keyed-nodes.js';
import { createLinkBuilder } from '../../projection/building/link-builder.js';
import { createNodesBuilder, type NodesBuilder } from '../../projection/building/nodes-builder.js';
import {
  LINKS,
  type LinkName,
  linksOfType,
  PROJECTED_TYPES,
  type ProjectedLabel,
} from '../../projection/links.js';
import { columnsOf } from '../../projection/node-ids.js';
import type { Link, ProjectedNodes, Projection } from '../../projection/projection.js';
import { edgeTable, labelOfKey, nodeTable } from './names.js';
import { CLAUSES_SQL, edgesSql, KEYS_A_ROW } from './projection-sql.js';
import type { Row } from './walk-rows.js';

type Prepare = (text: string) => Statement;

/** The release that the graph is: one look into an index. */
export function readVersion(prepare: Prepare): number {
  const [latest] = prepare('SELECT max(sequence) FROM releases').get() as [number | null];
  return latest ?? 0;
}

/** The whole projection, at one stretch; within one transaction, or others may write in between. */
export function readProjection(prepare: Prepare): Projection {
  const version = readVersion(prepare);
  const builder = createNodesBuilder();
  const keys = createKeyedNodes();
  readNamedNodes(prepare, builder, keys);
  readClauses(prepare, builder, keys);
  const numbered = builder.numbered();
  const numbers = keys.numbered(numbered);
  const links = PROJECTED_TYPES.flatMap((type) => [...readLinks(prepare, type, numbered.nodes, numbers)]);
  return { version, ...numbered.nodes, links: Object.fromEntries(links) as Record<LinkName, Link> };
}

/** All labels but clauses, of which there are few. */
function readNamedNodes(prepare: Prepare, builder: NodesBuilder, keys: KeyedNodes): void {
  const read = (
    label: ProjectedLabel,
    columns: string,
    push: (id: string, ...values: (string | null)[]) => number,
  ): void => {
    const rows = prepare(`SELECT key, id, ${columns} FROM ${nodeTable(label)}`).all() as [
      number,
      string,
      ...(string | null)[],
    ][];
    for (const [key, id, ...values] of rows) keys.add(label, placeOfKey(key), push(id, ...values));
  };
  read(
    'Policy',
    'status, issued_on, jurisdiction',
    (id, status = null, issuedOn = null, jurisdiction = null) =>
      builder.policy(id, { status, issuedOn, jurisdiction }),
  );
  read('Agency', 'level, jurisdiction', (id, level = null, jurisdiction = null) =>
    builder.agency(id, { level, jurisdiction }),
  );
  read('City', 'code', (id, code = null) => builder.city(id, { code }));
  read('Region', 'kind, code', (id, kind = null, code = null) => builder.region(id, { kind, code }));
  read('Cluster', 'kind, jurisdiction, ordinal', (id, kind = null, jurisdiction = null, ordinal = null) =>
    builder.cluster(id, { kind, jurisdiction, ordinal: ordinal === null ? null : Number(ordinal) }),
  );
}

function readClauses(prepare: Prepare, builder: NodesBuilder, keys: KeyedNodes): void {
  const [last] = prepare('SELECT max(key) FROM clauses').get() as [number | null];
  for (const row of slices(prepare(CLAUSES_SQL), last)) {
    const [ownKeys, policyIds, ids, kinds, positions, depths, repeats] = row as [
      number[],
      string[],
      string[],
      string[],
      number[],
      number[],
      number[],
    ];
    for (const [at, key] of ownKeys.entries()) {
      const place = builder.clause({
        id: ids[at] ?? '',
        policyId: policyIds[at] ?? '',
        kind: kinds[at] ?? '',
        position: positions[at] ?? 0,
        depth: depths[at] ?? 0,
        repeats: repeats[at] === 1,
      });
      keys.add('Clause', placeOfKey(key), place);
    }
  }
}

/** The links of one type: by the labels of both ends where it joins several. */
function* readLinks(
  prepare: Prepare,
  type: RelationshipType,
  nodes: ProjectedNodes,
  numbers: Readonly<Record<ProjectedLabel, KeyNumbers>>,
): Generator<readonly [LinkName, Link]> {
  const builders = linksOfType(type).map((name) => {
    const { from, to } = LINKS[name];
    return {
      name,
      from,
      to,
      builder: createLinkBuilder(columnsOf(nodes, from).count, columnsOf(nodes, to).count),
    };
  });
  const [last] = prepare(`SELECT max(from_key) FROM ${edgeTable(type)}`).get() as [number | null];
  for (const row of slices(prepare(edgesSql(type)), last)) {
    const [froms, tos, positions, flags] = row as [number[], number[], number[], number[]];
    for (const [at, from] of froms.entries()) {
      const to = tos[at] ?? 0;
      const [start, end] = [labelOfKey(from), labelOfKey(to)];
      const one = builders.find((builder) => builder.from === start && builder.to === end);
      if (one === undefined) continue;
      one.builder.push(
        numbers[one.from].get(placeOfKey(from)),
        numbers[one.to].get(placeOfKey(to)),
        positions[at] ?? 0,
        flags[at] ?? 0,
      );
    }
  }
  for (const { name, builder } of builders) yield [name, builder.link()];
}

/** The parsed arrays of each slice of keys. */
function* slices(statement: Statement, last: number | null): Generator<readonly unknown[]> {
  for (let from = 0; last !== null && from <= last; from += KEYS_A_ROW) {
    const row = statement.get(from, from + KEYS_A_ROW) as Row;
    yield row.map((json) => JSON.parse(String(json)) as unknown);
  }
}

/** Keys of one label without the digit of the label. */
function placeOfKey(key: number): number {
  return Math.floor(key / 10);
}
