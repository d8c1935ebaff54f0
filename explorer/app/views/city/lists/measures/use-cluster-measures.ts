import type { AskError } from '../../../../asking/ask.js';
import {
  CityClusterMeasuresDocument,
  CityMatrixDocument,
  type ResponsibilityRole,
} from '../../../../asking/generated/graphql.js';
import { useAnswer } from '../../../../asking/use-answer.js';
import { matrixVariables } from '../../heat/matrix-variables.js';
import { measuresInRow, rowOfCluster } from './measures-of-cluster.js';

/** The measures in a row of the heat map, as the list below it asks for them. */
export interface ClusterMeasures {
  /** Null: no cluster is chosen, all measures count. */
  readonly clauseIds: readonly string[] | null;
  /** Whether the row has more than is known of it. */
  readonly isCut: boolean;
  readonly isKnown: boolean;
  readonly error: AskError | null;
}

const ALL: ClusterMeasures = { clauseIds: null, isCut: false, isKnown: true, error: null };
/** A cluster without a row has no measures. */
const NONE: ClusterMeasures = { ...ALL, clauseIds: [] };

/** The list and the heat map ask the same matrix, so that a cell has as many measures as it says; ids only of the row chosen. */
export function useClusterMeasures(
  cityId: string,
  cluster: string,
  role: ResponsibilityRole | null,
): ClusterMeasures {
  const variables = matrixVariables(cityId, role === 'LEAD' ? 'LEAD' : null);
  const matrix = useAnswer(CityMatrixDocument, variables, { isAsked: cluster !== '' });
  const row = matrix.data ? rowOfCluster(matrix.data.matrix.rows, cluster) : null;
  const asked = { ...variables, after: row?.after ?? null };
  const ofRow = useAnswer(CityClusterMeasuresDocument, asked, { isAsked: row !== null });
  if (cluster === '') return ALL;
  if (matrix.data !== undefined && row === null) return NONE;
  const counts = ofRow.data?.matrix.rows.nodes.find(({ header }) => header.id === row?.id)?.header.counts;
  if (counts) return { ...measuresInRow(counts), isKnown: true, error: null };
  return { clauseIds: null, isCut: false, isKnown: false, error: matrix.error ?? ofRow.error };
}
