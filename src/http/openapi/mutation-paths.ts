import type { GraphQLSchema } from 'graphql';
import { answerSchemaOf } from '../../operations/answer-schema-of.js';
import { inputSchemaOf } from '../../operations/input-schema-of.js';
import type { JsonSchema } from '../../operations/json-schema.js';
import { MUTATIONS } from '../../operations/mutations.js';
import { failures } from './responses.js';

/** What people with a token send: one POST for each published change, by its path. */
export function mutationPaths(schema: GraphQLSchema): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    MUTATIONS.map((mutation) => {
      const { name, title, path, example } = mutation;
      const answer = {
        description: 'What became of it. 结果',
        content: { 'application/json': { schema: answerSchemaOf(schema, mutation) } },
      };
      const post = {
        tags: ['corrections'],
        operationId: name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase()),
        summary: `${title.en} ${title.zh}`,
        security: [{ token: [] }],
        parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, variable]) => ({
          name: variable,
          in: 'path',
          required: true,
          description: 'Id of the correction. 编号',
          schema: { type: 'string' },
        })),
        requestBody: {
          required: true,
          content: { 'application/json': { schema: inputSchemaOf(schema, mutation), example } },
        },
        responses: {
          '200': answer,
          ...(mutation.bodyIs === null ? {} : { '201': answer }),
          ...failures(400, 401, 403, 404, 409, 422, 500, 503),
        },
      };
      return [`/v1${path}`, { post }];
    }),
  );
}
