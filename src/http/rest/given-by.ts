import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../domain/errors.js';
import type { JsonSchema } from '../../operations/json-schema.js';
import type { Parameter } from '../../operations/parameters-of.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * What a link gives by name, in its path and behind its question mark. The extension is no part of an id, and a text that is
 * set to nothing (`cluster=`, as forms send it) counts as one that is not there, as settings do.
 */
export function givenBy(
  { params, query }: FastifyRequest,
  extension: string | null,
  parameters: readonly Parameter[],
): Values {
  const inPath = Object.entries(params as Readonly<Record<string, string>>);
  const inQuery = Object.entries(query as Values);
  const twice = inPath.find(([name]) => inQuery.some(([other]) => other === name));
  if (twice) {
    const [name] = twice;
    throw new DomainError('INVALID_ARGUMENT', `${name} is a part of the path; it cannot be given again.`, {
      parameter: name,
    });
  }
  const ending = extension === null ? '' : `.${extension}`;
  const bare = inPath.map(([name, value], at) =>
    at === inPath.length - 1 && value.endsWith(ending)
      ? [name, value.slice(0, value.length - ending.length)]
      : [name, value],
  );
  const isText = (name: string) => parameters.some((one) => one.name === name && takesText(one));
  const filled = inQuery.map(([name, value]) => [name, isText(name) ? withoutEmpty(value) : value]);
  return Object.fromEntries([...filled, ...bare]);
}

function takesText({ schema, isList }: Parameter): boolean {
  const one = isList ? (schema.items as JsonSchema) : schema;
  return one.type === 'string' && one.enum === undefined;
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== '');
  return value === '' ? undefined : value;
}
