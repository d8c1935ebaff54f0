import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';
import type { JsonSchema } from '../../src/operations/json-schema.js';

/** What a value has against a schema, said by a validator that is not ours; empty where it fits. */
export function checkAgainst(schema: JsonSchema, value: unknown): readonly string[] {
  const { errorMessage } = new AjvJsonSchemaValidator().getValidator({ ...schema })(value);
  return errorMessage === undefined ? [] : errorMessage.split(', data');
}
