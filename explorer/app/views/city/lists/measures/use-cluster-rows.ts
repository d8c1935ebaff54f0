import { useParameters } from '../../../../address/use-parameters.js';
import { type CityHeadQuery, CityMatrixDocument } from '../../../../asking/generated/graphql.js';
import { useAnswer } from '../../../../asking/use-answer.js';
import { matrixVariables } from '../../heat/matrix-variables.js';

/** What measures may be narrowed to: the city's clusters, and what else has a row in the heat map, such as groups of clusters. */
export function useClusterRows({
  city,
  clusters,
}: CityHeadQuery['cityLeads']): readonly { readonly id: string; readonly name: string }[] {
  const [address] = useParameters();
  const isAll = address.get('heat') === 'all';
  const { data } = useAnswer(CityMatrixDocument, matrixVariables(city.id, isAll ? null : 'LEAD'));
  const own = clusters.map(({ cluster }) => [cluster.id, cluster.name] as const);
  const rows = (data?.matrix.rows.nodes ?? []).map(({ header }) => [header.id, header.label] as const);
  return [...new Map([...own, ...rows])].map(([id, name]) => ({ id, name }));
}
