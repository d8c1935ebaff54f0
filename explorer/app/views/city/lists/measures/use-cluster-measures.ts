import type { AskError } from '../../../../asking/ask.js';
import { CityMatrixDocument, type ResponsibilityRole } from '../../../../asking/generated/graphql.js';
import { useAnswer } from '../../../../asking/use-answer.js';
import { matrixVariables } from '../../heat/matrix-variables.js';
import { measuresOfCluster } from './measures-of-cluster.js';

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

/** The list and the heat map ask the same matrix, so that a cell has as many measures as it says. */
export function useClusterMeasures(
  cityId: string,
  cluster: string,
  role: ResponsibilityRole | null,
): ClusterMeasures {
  const variables = matrixVariables(cityId, role === 'LEAD' ? 'LEAD' : null);
  const { data, error } = useAnswer(CityMatrixDocument, variables, { isAsked: cluster !== '' });
  if (cluster === '') return ALL;
  if (data === undefined) return { clauseIds: null, isCut: false, isKnown: false, error };
  return { ...measuresOfCluster(data.matrix, cluster), isKnown: true, error: null };
}
