import type { JsonSchema } from '../../operations/json-schema.js';
import { CITATION_TYPES } from '../permalinks/citation-forms.js';
import { PERMALINKS } from '../permalinks/permalinks.js';
import { failures } from './responses.js';

const TEXT = { type: 'string' };
const NOT_FOUND = {
  description: 'Nothing has that id. 未找到',
  content: {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    'text/html': { schema: TEXT },
  },
};

const CITATIONS = {
  [CITATION_TYPES.bib]: { schema: TEXT },
  [CITATION_TYPES['csl.json']]: { schema: { type: 'array', items: { type: 'object' } } },
};

/** What is answered beside the questions. */
export const FIXED_PATHS: JsonSchema = {
  ...Object.fromEntries(
    PERMALINKS.map(({ path, title, example, isCited }) => [
      `/${path}/{id}`,
      {
        get: {
          tags: ['permalinks'],
          operationId: `permalink${title.en}`,
          summary: `${title.en} by its id; also with .html, .json${isCited ? ', .jsonld, .bib or .csl.json' : ' or .jsonld'} behind the id; \`?clausesAfter=…\` and the like turn the pages of what it is tied to. ${title.zh}`,
          parameters: [
            {
              name: 'id',
              in: 'path',
              required: true,
              description: 'Stable id. 编号',
              schema: { type: 'string' },
              example,
            },
            {
              name: 'release',
              in: 'query',
              required: false,
              description:
                'As it was with this release, as `/v1/releases` lists them; left out: as it is now. 版本',
              schema: { type: 'integer' },
            },
          ],
          responses: {
            '200': {
              description: `${title.en}. ${title.zh}`,
              content: {
                'text/html': { schema: TEXT },
                'application/json': { schema: { type: 'object' } },
                'application/ld+json': { schema: { type: 'object' } },
                ...(isCited ? CITATIONS : {}),
              },
            },
            ...failures(400, 414, 500, 503, 406),
            '404': NOT_FOUND,
          },
        },
      },
    ]),
  ),
  '/feed.json': feed('feedJson', 'JSON Feed 1.1', 'application/feed+json', { type: 'object' }),
  '/feed.rss': feed('feedRss', 'RSS 2.0', 'application/rss+xml', { type: 'string' }),
  '/feed.atom': feed('feedAtom', 'Atom', 'application/atom+xml', { type: 'string' }),
  '/schema.graphql': plain('schema', 'The GraphQL schema as SDL. GraphQL 模式', 'text/plain'),
  '/v1/errors': plain('errors', 'Every kind of problem. 错误一览', 'text/html'),
};

function feed(operationId: string, form: string, type: string, schema: JsonSchema): JsonSchema {
  return {
    get: {
      tags: ['around'],
      operationId,
      summary: `What was loaded when, as ${form}. 收录动态`,
      responses: {
        '200': { description: 'The feed. 动态', content: { [type]: { schema } } },
        ...failures(500, 503),
      },
    },
  };
}

function plain(operationId: string, summary: string, type: string): JsonSchema {
  return {
    get: {
      tags: ['around'],
      operationId,
      summary,
      responses: { '200': { description: summary, content: { [type]: { schema: TEXT } } } },
    },
  };
}
