import type { Statement } from 'better-sqlite3';
import type { RelationshipType } from '../../domain/graph-model.js';
import type { KeyedNodes } from '../../projection/building/keyed-nodes.js';
import { createLinkBuilder, type LinkBuilder } from '../../projection/building/link-builder.js';
import { type NodesBuilder, POLICY_FIELDS, policyFields } from '../../projection/building/nodes-builder.js';
import { type TargetValues, targetRowOf } from '../../projection/building/target-builder.js';
import { clauseWords } from '../../projection/clause-words.js';
import { LINKS, type LinkName, linksOfType, type ProjectedLabel } from '../../projection/links.js';
import { columnsOf } from '../../projection/node-ids.js';
import type { ProjectedNodes } from '../../projection/projection.js';
import { columnOf, digitOf, labelOfKey, nodeTable } from './names.js';
import { FLAG_CODES } from './projection-sql.js';
import type { Row } from './walk-rows.js';

/** What is read for a projection, on its way from rows into builders. */

/** All labels but clauses, of which there are few; of each those with these ids, null for all. */
export function pushNamedNodes(
  prepare: (text: string) => Statement,
  builder: NodesBuilder,
  keys: KeyedNodes,
  idsOf: (label: Exclude<ProjectedLabel, 'Clause'>) => ReadonlySet<string> | null = () => null,
): void {
  type Values = readonly (string | null)[];
  const read = (
    label: Exclude<ProjectedLabel, 'Clause'>,
    columns: string,
    push: (id: string, values: Values) => number,
  ): void => {
    const ids = idsOf(label);
    if (ids?.size === 0) return;
    const nodes = `SELECT key, id, ${columns} FROM ${nodeTable(label)}`;
    const rows = ids
      ? prepare(`${nodes} WHERE id IN (SELECT value FROM json_each(?))`).all(JSON.stringify([...ids]))
      : prepare(nodes).all();
    for (const [key, id, ...values] of rows as [number, string, ...Values][]) {
      keys.add(label, placeOfKey(key), push(id, values));
    }
  };
  read('Policy', ['title', ...POLICY_FIELDS].map(columnOf).join(', '), (id, [title = null, ...fields]) =>
    builder.policy(id, { title: title ?? '', ...policyFields(fields) }),
  );
  read('Agency', 'level, jurisdiction', (id, [level = null, jurisdiction = null]) =>
    builder.agency(id, { level, jurisdiction }),
  );
  read('City', 'code', (id, [code = null]) => builder.city(id, { code }));
  read('Region', 'kind, code', (id, [kind = null, code = null]) => builder.region(id, { kind, code }));
  read('Cluster', 'kind, jurisdiction, ordinal', (id, [kind = null, jurisdiction = null, ordinal = null]) =>
    builder.cluster(id, { kind, jurisdiction, ordinal: ordinal === null ? null : Number(ordinal) }),
  );
}

/** A row of `CLAUSES_SQL`. */
export function pushClauses(row: Row, builder: NodesBuilder, keys: KeyedNodes): void {
  const [ownKeys, policyIds, ids, kinds, positions, depths, repeats, headings, texts, isHeading, targets] = parsed(row) as readonly [
    number[], string[], string[], string[], number[], number[], number[], (string | null)[], string[], number[], TargetValues[][],
  ]; // biome-ignore format: one line
  for (const [at, key] of ownKeys.entries()) {
    const set = targets[at] ?? [];
    const isSetting = set.length > 0;
    const place = builder.clause({
      id: ids[at] ?? '',
      policyId: policyIds[at] ?? '',
      kind: kinds[at] ?? '',
      position: positions[at] ?? 0,
      depth: depths[at] ?? 0,
      repeats: repeats[at] === 1,
      words: clauseWords(headings[at] ?? null, texts[at] ?? ''),
      heading: isHeading[at] === 1 || isSetting ? (headings[at] ?? null) : null,
      text: isSetting ? (texts[at] ?? '') : null,
      targets: set.map(targetRowOf),
    });
    keys.add('Clause', placeOfKey(key), place);
  }
}

/** The number of the node of a label with this key, without its digit; less than 0 where it is none. */
export type NumberOf = (label: ProjectedLabel, place: number) => number;

/** Those from which edges start, and those at which they end. */
export interface EdgeEnds {
  readonly from: { readonly nodes: ProjectedNodes; readonly numberOf: NumberOf };
  readonly to: { readonly nodes: ProjectedNodes; readonly numberOf: NumberOf };
}

/** Takes rows of `edgesSql`; the links of the type are one for each pair of labels that it joins. */
export function createEdgeRows(
  type: RelationshipType,
  ends: EdgeEnds,
): { readonly push: (row: Row) => void; readonly links: readonly (readonly [LinkName, LinkBuilder])[] } {
  const links = linksOfType(type).map((name) => {
    const { from, to } = LINKS[name];
    const builder = createLinkBuilder(
      columnsOf(ends.from.nodes, from).count,
      columnsOf(ends.to.nodes, to).count,
    );
    return { name, from, to, builder };
  });
  return {
    push(row) {
      const [froms, tos, what] = parsed(row) as readonly [number[], number[], number[]];
      for (const [at, from] of froms.entries()) {
        const [to = 0, code = 0] = [tos[at], what[at]];
        const link = links.find((one) => one.from === labelOfKey(from) && one.to === labelOfKey(to));
        link?.builder.push(
          ends.from.numberOf(link.from, placeOfKey(from)),
          ends.to.numberOf(link.to, placeOfKey(to)),
          Math.floor(code / FLAG_CODES),
          code & (FLAG_CODES - 1),
        );
      }
    },
    links: links.map(({ name, builder }) => [name, builder] as const),
  };
}

function parsed(row: Row): readonly unknown[] {
  return row.map((json) => JSON.parse(String(json)) as unknown);
}

export function keyOfPlace(label: ProjectedLabel, place: number): number {
  return 10 * place + digitOf(label);
}

/** Keys of one label without the digit of the label. */
function placeOfKey(key: number): number {
  return Math.floor(key / 10);
}
