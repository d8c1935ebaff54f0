import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AskError } from '../../asking/ask.js';
import { MatrixRowMeasuresDocument, type MatrixRowMeasuresQuery } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import type { MatrixChoice } from './matrix-choice.js';
import { type MeasureOfRow, measuresOfRow } from './measures-of-row.js';
import type { MatrixRow } from './use-matrix.js';

/** The measures of a row, asked for when it is opened. */
export function useRowMeasures(
  choice: MatrixChoice,
  row: MatrixRow | null,
): {
  readonly query: UseQueryResult<MatrixRowMeasuresQuery, AskError>;
  readonly measures: readonly MeasureOfRow[] | null;
  /** True where a row has more measures than their ids are told. */
  readonly isCut: boolean;
} {
  const query = useAnswer(
    MatrixRowMeasuresDocument,
    { ...choice, after: row?.before ?? null },
    { isAsked: row !== null },
  );
  const answered = query.data?.matrix.rows.nodes[0];
  const measures = useMemo(() => (answered ? measuresOfRow(answered) : null), [answered]);
  return { query, measures, isCut: answered?.header.counts.isTruncated ?? false };
}
