import type { CityMatrixQuery } from '../../../../asking/generated/graphql.js';

type Matrix = {
  readonly columns: readonly unknown[];
  readonly columnCount: number;
  readonly rows: {
    readonly nodes: readonly {
      readonly header: Pick<CityMatrixQuery['matrix']['rows']['nodes'][number]['header'], 'id' | 'label'>;
      readonly cells: readonly {
        readonly counts: {
          readonly leadClauseIds: readonly string[];
          readonly supportClauseIds: readonly string[];
          readonly assignedClauseIds: readonly string[];
          readonly isTruncated: boolean;
        };
      }[];
    }[];
  };
};

/**
 * The measures that stand in the row of a cluster, given by id or name, each once; none where it has no row. Every measure has
 * an agency, so the cells of a row hold all of its measures unless columns or ids are cut.
 */
export function measuresOfCluster(
  { columns, columnCount, rows }: Matrix,
  cluster: string,
): { readonly clauseIds: readonly string[]; readonly isCut: boolean } {
  const row = rows.nodes.find(({ header }) => header.id === cluster || header.label === cluster);
  const counts = (row?.cells ?? []).map((cell) => cell.counts);
  const ids = counts.flatMap(({ leadClauseIds, supportClauseIds, assignedClauseIds }) => [
    ...leadClauseIds,
    ...supportClauseIds,
    ...assignedClauseIds,
  ]);
  return {
    clauseIds: [...new Set(ids)],
    isCut: columnCount > columns.length || counts.some(({ isTruncated }) => isTruncated),
  };
}
