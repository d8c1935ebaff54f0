import type { MatrixAnswer } from '../../questions/matrix/matrix-answer.js';

/** 东莞 责任矩阵; with all that the question named. */
export function reportTitle(matrix: Pick<MatrixAnswer, 'policy' | 'city' | 'cluster' | 'agency'>): string {
  return [...scopeNames(matrix), '责任矩阵'].join(' ');
}

/** What was asked for, as people call it: the city, the cluster, the agency, the document's number or title. */
export function scopeNames({
  city,
  cluster,
  agency,
  policy,
}: Pick<MatrixAnswer, 'policy' | 'city' | 'cluster' | 'agency'>): readonly string[] {
  return [city?.name, cluster?.name, agency?.shortName, policy?.documentNumber ?? policy?.title].filter(
    (name) => name !== undefined,
  );
}
