import type { Source, Span } from '../../../domain/span.js';
import type { CellMention, LayoutMention } from '../../mention.js';
import { type PolicyDocument, walkTree } from '../../policy-tree.js';
import type { ClusterNames } from '../clusters/cluster-names.js';
import type { LayoutKnowledge } from '../layout/layout-boxes.js';
import { readCityLists } from './city-lists.js';
import type { MarkTable } from './mark-table.js';
import { readMarkTable } from './read-mark-table.js';
import { readTable } from './read-table.js';
import type { TextWitness } from './testimony.js';

/**
 * Tables that mark with stars which cities take part in which clusters. Scans shift and invent marks, so each table is
 * reconciled with its totals, the lists of the same document and the sentences of its boxes (`boxes`); every cell is
 * reported as printed and as read. A sound table is read as printed.
 */
export function extractStarTables(
  document: PolicyDocument,
  source: Source,
  knowledge: LayoutKnowledge,
  boxes: readonly LayoutMention[],
): readonly (CellMention | LayoutMention)[] {
  const tables = [...walkTree(document.root)]
    .filter(({ node }) => node.kind === 'TABLE')
    .map(({ node }) => readMarkTable(node, knowledge.places, knowledge.clusters))
    .filter((table): table is MarkTable => table !== null);
  if (tables.length === 0) return [];
  const lists = readCityLists(document, source, knowledge.places, knowledge.clusters);
  const text = textWitness(boxes, knowledge.clusters);
  return tables.flatMap((table) => {
    const cells = readTable(table, lists, text);
    return table.rows.flatMap((row, r) =>
      table.cityIds.flatMap((cityId, c): readonly (CellMention | LayoutMention)[] => {
        const cell = cells[r]?.[c];
        if (cell === undefined) return [];
        const { printed, membership, verdict, reason, likelihood, grade, at } = cell;
        const common = { surface: printed, at, clause: row.node, document, cityId } as const;
        const mark: CellMention = {
          ...common,
          kind: 'CELL',
          ruleId: 'layout/star-cell',
          position: c + 1,
          cell: { printed, membership, verdict, reason },
        };
        if (membership === 'NOT_MEMBER') return [mark];
        const layout: LayoutMention = {
          ...common,
          kind: 'LAYOUT',
          ruleId: 'layout/star-table',
          clusterId: row.cluster.id,
          layout: { basis: 'TABLE', grade, way: null, printed, verdict, reason, likelihood },
        };
        return [mark, layout];
      }),
    );
  });
}

/** Sub-sectors of a cluster speak for the cluster. */
function textWitness(boxes: readonly LayoutMention[], clusters: ClusterNames): TextWitness {
  const spans = new Map<string, Span>();
  const known = new Set<string>();
  for (const { clusterId, cityId, at } of boxes) {
    const [first] = at;
    for (const id of clusters.withAbove(clusterId)) {
      known.add(id);
      const key = `${id} ${cityId}`;
      if (first !== undefined && !spans.has(key)) spans.set(key, first);
    }
  }
  return {
    knows: (clusterId) => known.has(clusterId),
    at: (clusterId, cityId) => spans.get(`${clusterId} ${cityId}`) ?? null,
  };
}
