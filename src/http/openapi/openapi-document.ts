import { readFileSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { answerSchemaOf } from '../../operations/answer-schema-of.js';
import type { JsonSchema } from '../../operations/json-schema.js';
import type { Operation } from '../../operations/operation.js';
import { FIXED_PATHS } from './fixed-paths.js';
import { mutationPaths } from './mutation-paths.js';
import { operationPaths } from './operation-paths.js';
import { PROBLEM_SCHEMA } from './problem-schema.js';
import { reportPaths } from './report-paths.js';
import { RESPONSES } from './responses.js';
import { schemaName } from './schema-name.js';

/** OpenAPI 3.1 of everything that is answered by a link, made from the published operations. */
export function openapiDocument(
  schema: GraphQLSchema,
  operations: readonly Operation[],
  pageSizeMax: number,
): JsonSchema {
  const paths = operations.map((operation) => operationPaths(schema, operation, pageSizeMax));
  const answers = operations.map((operation) => [schemaName(operation), answerSchemaOf(schema, operation)]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'policy-graph 政策图谱',
      version: version(),
      summary:
        'Official Chinese policy documents as a graph, every claim with the words behind it. 政府文件的关系图谱',
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'This server. 本机' }],
    tags: [
      { name: 'questions', description: 'The named questions. 提问' },
      { name: 'reports', description: 'Answers as files that can be filed. 报表' },
      { name: 'corrections', description: 'What people with a token may change. 更正' },
      { name: 'permalinks', description: 'Stable addresses of everything. 固定链接' },
      { name: 'around', description: 'The schema, feeds, health. 其他' },
    ],
    paths: withMutations({ ...Object.assign({}, ...paths), ...reportPaths(schema), ...FIXED_PATHS }, schema),
    components: {
      schemas: { Problem: PROBLEM_SCHEMA, ...Object.fromEntries(answers) },
      responses: RESPONSES,
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'Of who may propose corrections or decide on them. 令牌',
        },
      },
    },
  };
}

/** A path may be asked and be changed. */
function withMutations(paths: Readonly<Record<string, object>>, schema: GraphQLSchema): JsonSchema {
  const mutations = Object.entries(mutationPaths(schema));
  return {
    ...paths,
    ...Object.fromEntries(mutations.map(([path, item]) => [path, { ...paths[path], ...item }])),
  };
}

const DESCRIPTION = `Each question is a link: JSON by default, CSV or a file of Excel where the path ends in \`.csv\` or \`.xlsx\`, or \`Accept\` asks for it; a file has all pages, JSON one. \`policy-graph-truncated: true\` says that a limit cut the answer or a page follows; \`Link: <…>; rel="next"\` is that page. For nested questions of your own there is GraphQL at \`/graphql\`.

每个问题就是一个链接：默认返回 JSON，以 \`.csv\` 或 \`.xlsx\` 结尾则返回表格。`;

/** Of the package, which stands above `src/` as above `dist/`. */
function version(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
