import type { JsonSchema } from '../operations/json-schema.js';
import type { Parameter } from '../operations/parameters-of.js';

/** What the difference between two releases can be asked for, by link and on the command line. */
export const DIFF_REPORT_PARAMETERS: readonly Parameter[] = [
  parameter('from', { type: 'integer' }, 'As of this release; 0 is the empty graph; left out: the one before `to`. 起始版本'),
  parameter('to', { type: 'integer' }, 'With this one; left out: the latest. 截止版本'),
  parameter('document', { type: 'string' }, 'Only what one source claims: its id or file name, or any name of a document that it holds. 文件'),
  parameter('moved', { type: 'boolean', default: false }, 'Whether to list also what only stands at another place in its text. 列出仅位置变化'),
]; // biome-ignore format: a table

function parameter(name: string, schema: JsonSchema, description: string): Parameter {
  const required = { isRequired: false, isRequiredBeside: false, isList: false };
  return { name, description, schema, ...required, default: schema.default, path: [name] };
}
