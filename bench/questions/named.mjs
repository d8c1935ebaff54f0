import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The whole corpus asked, where the example of a published question is about one document or place of the seeds. */
const WIDE = {
  'matrix of the corpus': ['matrix', { rows: 'AGENCY', columns: 'CLUSTER' }],
  'matrix of the corpus by city': ['matrix', { rows: 'AGENCY', columns: 'CITY' }],
  'agency-load of the corpus': ['agency-load', {}],
  'ledger of the corpus': ['ledger', {}],
  'gaps of the corpus': ['gaps', {}],
  'overlaps of the corpus': ['overlaps', {}],
  'partners of an agency': ['partners', { agency: '广东省工业和信息化厅' }],
  'city-leads of the capital': ['city-leads', { city: '广州' }],
  'search of a frequent word': ['search', { text: '企业' }],
  'search of two frequent words': ['search', { text: '企业 创新' }],
  'in-force today': ['in-force', { on: '2026-01-01' }],
};

/** Every published question with its example, which the seeds within every corpus answer, and those about the whole corpus. */
export async function namedQuestions(dist) {
  const built = (file) => import(pathToFileURL(path.resolve(dist, file)).href);
  const { OPERATIONS } = await built('operations/operations.js');
  const { documentOf } = await built('operations/document-of.js');
  const { parametersOf } = await built('operations/parameters-of.js');
  const { variablesOf } = await built('operations/variables-of.js');
  const { createSchema } = await built('graphql/create-schema.js');
  const schema = createSchema();
  const question = (name, operation, values) => ({
    name,
    group: 'named',
    query: documentOf(operation),
    variables: [variablesOf(parametersOf(schema, operation), values)],
  });
  return [
    ...OPERATIONS.map((operation) => question(operation.name, operation, operation.example)),
    ...Object.entries(WIDE).map(([name, [of, values]]) =>
      question(
        name,
        OPERATIONS.find((operation) => operation.name === of),
        values,
      ),
    ),
  ];
}
