import { Argument, Option } from 'commander';
import type { JsonSchema } from '../operations/json-schema.js';
import { optionName } from '../operations/option-name.js';
import type { Parameter } from '../operations/parameters-of.js';

/** A parameter that must be given, by its place: `<city>`, or `<ids...>` for a list. */
export function parameterArgument(parameter: Parameter): Argument {
  const name = optionName(parameter.name);
  return new Argument(`<${name}${parameter.isList ? '...' : ''}>`, explained(parameter));
}

/** A parameter that may be given, by its name: `--issued-from <text>`. One of a list may be given several times. */
export function parameterOption(parameter: Parameter): Option {
  const { name, isList, schema } = parameter;
  const item = isList ? (schema.items as JsonSchema) : schema;
  const option = new Option(`--${optionName(name)} <${placeholder(item)}>`, explained(parameter));
  if (!isList) return option;
  return option.argParser((value: string, former: readonly string[] | undefined) => [
    ...(former ?? []),
    value,
  ]);
}

function explained({ description, schema, isList, default: standard }: Parameter): string {
  const allowed = (isList ? (schema.items as JsonSchema) : schema).enum;
  const notes = [
    ...(Array.isArray(allowed) ? [`one of ${allowed.join(', ')}`] : []),
    ...(isList ? ['may be given several times'] : []),
    ...(standard === undefined || standard === null ? [] : [`default: ${[standard].flat().join(', ')}`]),
  ];
  return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
}

function placeholder({ enum: allowed, type }: JsonSchema): string {
  if (Array.isArray(allowed)) return 'value';
  if (type === 'boolean') return 'true|false';
  return type === 'integer' || type === 'number' ? 'number' : 'text';
}
