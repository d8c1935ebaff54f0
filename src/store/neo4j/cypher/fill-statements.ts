import type { NodeLabel, RelationshipType } from '../../../domain/graph-model.js';
import { integer } from '../values.js';
import { CLAIMS, SOURCE } from './names.js';
import { type Column, propertiesText, ROW_PARTS, unwoundRows } from './row-text.js';
import type { Statement } from './statement.js';

/**
 * What fills a database in which nothing can be yet: rows as one text (`row-text.ts`), and each end of a statement looked up once, however
 * many rows name it. Both answer `[how many rows were written]`: none where one of the ends is not there.
 */

/** Nodes nobody has claimed before, with their claims. Rows are the place of the owner in `owners`, then these columns. */
export function fillNodesStatement(
  label: NodeLabel,
  columns: readonly Column[],
  release: number,
  { owners, rows }: { readonly owners: readonly string[]; readonly rows: string },
): Statement {
  return {
    text: `${listed('owners', SOURCE)}
      WITH owners WHERE size(owners) = size($owners)
      ${unwoundRows(['owners'])}
      WITH row, owners[toInteger(row[0])] AS s
      CREATE (n:${label} {${propertiesText(columns, 1)}, _since: $release})
      CREATE (s)-[:${CLAIMS} {stub: n._stub, hash: n._hash}]->(n)
      RETURN count(*)`,
    parameters: { owners, rows, ...ROW_PARTS, release: integer(release) },
  };
}

/** Rows are the places of both ends in `from` and `to`, then these columns. */
export function fillEdgesStatement(
  type: RelationshipType,
  [fromLabel, toLabel]: readonly [NodeLabel, NodeLabel],
  columns: readonly Column[],
  release: number,
  {
    from,
    to,
    rows,
  }: { readonly from: readonly string[]; readonly to: readonly string[]; readonly rows: string },
): Statement {
  return {
    text: `${listed('from', fromLabel)}
      ${listed('to', toLabel)}
      WITH from, to WHERE size(from) = size($from) AND size(to) = size($to)
      ${unwoundRows(['from', 'to'])}
      WITH row, from[toInteger(row[0])] AS a, to[toInteger(row[1])] AS b
      CREATE (a)-[:${type} {${propertiesText(columns, 2)}, _since: $release}]->(b)
      RETURN count(*)`,
    parameters: { from, to, rows, ...ROW_PARTS, release: integer(release) },
  };
}

/** The nodes of the ids in `$<name>`, in their order, as the list `<name>`; by the index, though at first there is next to nothing. */
function listed(name: string, label: string): string {
  return `CALL () {
        UNWIND range(0, size($${name}) - 1) AS at MATCH (x:${label} {id: $${name}[at]}) USING INDEX x:${label}(id)
        WITH x, at ORDER BY at RETURN collect(x) AS ${name}
      }`;
}

/** `[id, owner, stub, hash, element, properties]` of the claim that is shown of each of these nodes, of those that there are. */
export function shownClaimsStatement(label: NodeLabel, ids: readonly string[]): Statement {
  return {
    text: `UNWIND $ids AS id MATCH (n:${label} {id: id}) MATCH (s:${SOURCE} {id: n._owner})-[c:${CLAIMS}]->(n)
      RETURN id, s.id, c.stub, c.hash, elementId(c), properties(n)`,
    parameters: { ids },
  };
}
