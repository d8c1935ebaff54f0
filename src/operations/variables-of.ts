import { DomainError } from '../domain/errors.js';
import { nearNames } from '../domain/near-names.js';
import type { JsonSchema } from './json-schema.js';
import type { Parameter } from './parameters-of.js';

/**
 * The variables of an operation from the values that a caller gave by name: strings of a link or a command line, or JSON.
 * What is undefined, null or an empty list counts as not given. Fails with INVALID_ARGUMENT, naming the parameter, what it
 * must be and what is allowed.
 */
export function variablesOf(
  parameters: readonly Parameter[],
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const unknown = Object.keys(given).find((name) => !parameters.some((one) => one.name === name));
  if (unknown !== undefined) throw noSuchParameter(unknown, parameters);
  const variables: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const value = Object.hasOwn(given, parameter.name) ? given[parameter.name] : undefined;
    const isGiven = value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
    if (isGiven) put(variables, parameter.path, read(value, parameter));
    else if (parameter.isRequired) throw invalid(parameter, `${parameter.name} is missing.`);
  }
  for (const parameter of parameters) {
    if (parameter.isRequiredBeside) checkBeside(parameter, parameters, variables);
  }
  return variables;
}

/** A part of an object that was given in part: `sortDirection` says nothing without `sortField`. */
function checkBeside(
  { name, path, description }: Parameter,
  parameters: readonly Parameter[],
  variables: Readonly<Record<string, unknown>>,
): void {
  const beside = parameters.filter((one) => one.path.slice(0, -1).join() === path.slice(0, -1).join());
  const given = beside.find((one) => valueAt(variables, one.path) !== undefined);
  if (given === undefined || valueAt(variables, path) !== undefined) return;
  throw new DomainError('INVALID_ARGUMENT', `${given.name} needs ${name}. ${description}`, {
    parameter: name,
  });
}

function valueAt(variables: Readonly<Record<string, unknown>>, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined),
    variables,
  );
}

function put(variables: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at = variables;
  for (const name of path.slice(0, -1)) {
    at[name] ??= {};
    at = at[name] as Record<string, unknown>;
  }
  at[path.at(-1) as string] = value;
}

function read(value: unknown, parameter: Parameter): unknown {
  if (!parameter.isList) return readOne(value, parameter.schema, parameter);
  const values = Array.isArray(value) ? value : [value];
  if (values.length > VALUES_MAX) {
    throw invalid(parameter, `${parameter.name} has ${values.length} values; ${VALUES_MAX} are allowed.`);
  }
  return values.map((one) => readOne(one, parameter.schema.items as JsonSchema, parameter));
}

/** Values of one list parameter, at most. */
const VALUES_MAX = 100;

function readOne(value: unknown, schema: JsonSchema, parameter: Parameter): unknown {
  const allowed = schema.enum as readonly string[] | undefined;
  const isText = typeof value === 'string';
  if (allowed !== undefined) {
    // People write small letters on a command line; there are no two values that differ in case only.
    const match = allowed.find((one) => isText && one.toUpperCase() === value.toUpperCase());
    if (match !== undefined) return match;
  } else if (schema.type === 'integer' || schema.type === 'number') {
    const pattern = schema.type === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?(e-?\d+)?$/i;
    const number = isText && pattern.test(value) ? Number(value) : value;
    if (typeof number === 'number' && isWithin(number, schema)) return number;
  } else if (schema.type === 'boolean') {
    if (typeof value === 'boolean') return value;
    if (value === 'true' || value === 'false') return value === 'true';
  } else if (isText) return value;
  throw invalid(parameter, `${parameter.name} ${mustBe(schema)}, not ${shown(value)}.${repeat(parameter)}`);
}

function isWithin(number: number, { type, minimum = -Infinity, maximum = Infinity }: JsonSchema): boolean {
  if (type === 'integer' ? !Number.isInteger(number) : !Number.isFinite(number)) return false;
  return number >= Number(minimum) && number <= Number(maximum);
}

function mustBe({ enum: allowed, type, minimum }: JsonSchema): string {
  if (Array.isArray(allowed)) return `must be one of ${allowed.join(', ')}`;
  if (type === 'integer') return `must be a whole number${minimum === 1 ? ' from 1' : ''}`;
  if (type === 'number') return 'must be a number';
  if (type === 'boolean') return 'must be true or false';
  return 'must be a text';
}

/** What was given, short enough for a sentence. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} values`;
  if (typeof value === 'object') return 'an object';
  return JSON.stringify(String(value).slice(0, 60));
}

/** For those who tried `ROWS,COLUMNS`. */
function repeat({ isList, name }: Parameter): string {
  return isList ? ` For several values give ${name} several times.` : '';
}

function noSuchParameter(name: string, parameters: readonly Parameter[]): DomainError {
  const names = parameters.map((one) => one.name);
  const [near] = nearNames(name, names, 1);
  const known = names.length === 0 ? 'There are none here.' : `There are: ${names.join(', ')}.`;
  const hint = near === undefined ? known : `Did you mean ${near}? ${known}`;
  return new DomainError(
    'INVALID_ARGUMENT',
    `There is no parameter ${JSON.stringify(name.slice(0, 60))}. ${hint}`,
    { parameter: name.slice(0, 60) },
  );
}

function invalid({ name, description, schema }: Parameter, sentence: string): DomainError {
  const allowed = schema.enum ?? (schema.items as JsonSchema | undefined)?.enum;
  const explained = sentence.endsWith('missing.') ? `${sentence} ${description}` : sentence;
  return new DomainError('INVALID_ARGUMENT', explained, {
    parameter: name,
    ...(Array.isArray(allowed) ? { allowed } : {}),
  });
}
