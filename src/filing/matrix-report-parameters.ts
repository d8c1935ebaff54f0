import type { GraphQLSchema } from 'graphql';
import { MATRIX_REPORT } from '../operations/matrix-report.js';
import { type Parameter, parametersOf } from '../operations/parameters-of.js';
import { CSV_SHEETS } from '../reports/matrix/matrix-book.js';

/** What a report on the responsibility matrix can be asked for, by link and on the command line. */
export function matrixReportParameters(schema: GraphQLSchema): readonly Parameter[] {
  return [...parametersOf(schema, MATRIX_REPORT), SHEET];
}

const SHEET: Parameter = {
  name: 'sheet',
  description: 'Which of its tables a CSV file holds; the other formats hold all. 表',
  schema: { type: 'string', enum: [...CSV_SHEETS], default: 'matrix' },
  isRequired: false,
  isRequiredBeside: false,
  isList: false,
  default: 'matrix',
  path: ['sheet'],
};
