import type { CityClusterMeasuresQuery, CityMatrixQuery } from '../../../../asking/generated/graphql.js';

type Rows = CityMatrixQuery['matrix']['rows'];

/** Where the row of a cluster stands among these, given by its id or name: its id, and the cursor of the row before it. */
export function rowOfCluster(
  rows: {
    readonly edges: readonly Pick<Rows['edges'][number], 'cursor'>[];
    readonly nodes: readonly {
      readonly header: Pick<Rows['nodes'][number]['header'], 'id' | 'label'>;
    }[];
  },
  cluster: string,
): { readonly id: string; readonly after: string | null } | null {
  const at = rows.nodes.findIndex(({ header }) => header.id === cluster || header.label === cluster);
  const row = rows.nodes[at];
  return row ? { id: row.header.id, after: rows.edges[at - 1]?.cursor ?? null } : null;
}

type Counts = CityClusterMeasuresQuery['matrix']['rows']['nodes'][number]['header']['counts'];

/** The measures that stand in a row, each once: every measure has one of these parts in it. */
export function measuresInRow({ leadClauseIds, supportClauseIds, assignedClauseIds, isTruncated }: Counts): {
  readonly clauseIds: readonly string[];
  readonly isCut: boolean;
} {
  return {
    clauseIds: [...new Set([...leadClauseIds, ...supportClauseIds, ...assignedClauseIds])],
    isCut: isTruncated,
  };
}
