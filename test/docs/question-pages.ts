import { readFileSync } from 'node:fs';
import { getDirectiveValues } from 'graphql';
import { createSchema } from '../../src/graphql/create-schema.js';
import type { JsonSchema } from '../../src/operations/json-schema.js';
import type { Operation } from '../../src/operations/operation.js';
import { OPERATIONS } from '../../src/operations/operations.js';
import { type Parameter, parametersOf } from '../../src/operations/parameters-of.js';
import { parseDocument } from '../../src/operations/parse-document.js';
import { exampleLine } from '../cli/example-line.js';

const schema = createSchema();

/** What docs/cli.md says of the commands that are made from the published questions. */
export function commandTable(): string {
  const rows = OPERATIONS.map((operation) => {
    const [command = '', ...rest] = exampleLine(operation);
    const options = parametersOf(schema, operation).filter(({ isRequired }) => !isRequired);
    const names = options.map(({ name }) => `\`--${kebab(name)}\``).join(' ');
    return [`\`policy-graph ${[command, ...rest].map(quoted).join(' ')}\``, titleOf(operation), names];
  });
  return table(['example', 'question', 'options'], rows);
}

/** The table of docs/operations.md: every question, and each way to ask it. */
export function operationTable(): string {
  const calls = JSON.parse(readFileSync('test/operations/golden/calls.json', 'utf8')) as Record<
    string,
    Record<string, number>
  >;
  const rows = OPERATIONS.map((operation) => [
    `[${operation.title.en}](#${operation.name})<br>${operation.title.zh}`,
    `\`${parseDocument(operation).root.name.value}\``,
    `\`${linkOf(operation)}\``,
    `\`${operation.name}\``,
    `\`${operation.name.replaceAll('-', '_')}\``,
    String(weightOf(operation)),
    String(Object.values(calls[operation.name] ?? {}).reduce((sum, one) => sum + one, 0)),
  ]);
  return table(['question', 'GraphQL', 'link', 'command', 'tool', 'cost', 'store calls'], rows);
}

/** The rest of docs/operations.md: what can be asked of each question, and the columns of its rows. */
export function operationSections(): string {
  return OPERATIONS.map((operation) => {
    const parameters = parametersOf(schema, operation);
    const rows = parameters.map((one) => [
      `\`${one.name}\`${one.isRequired ? ' (required)' : ''}`,
      `${one.description}${notesOn(one)}`,
    ]);
    return [
      `## ${operation.name}`,
      `${operation.title.en} ${operation.title.zh}`,
      ...(rows.length === 0 ? ['It has no parameters.'] : [table(['parameter', 'meaning'], rows)]),
    ].join('\n\n');
  }).join('\n\n');
}

/** The link to the example's answer; what stands in the path is no parameter behind it. */
function linkOf({ name, path, example }: Operation): string {
  const filled = new Set<string>();
  const place = (path ?? `/${name}`).replace(/\{(\w+)\}/g, (_, key: string) => {
    filled.add(key);
    return String(example[key]);
  });
  const query = Object.entries(example)
    .filter(([key]) => !filled.has(key))
    .flatMap(([key, value]) => [value].flat().map((one) => `${key}=${String(one)}`));
  return `/v1${place}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

function weightOf(operation: Operation): number {
  const field = schema.getQueryType()?.getFields()[parseDocument(operation).root.name.value];
  const directive = schema.getDirective('cost');
  const cost = directive && field?.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
  return typeof cost?.weight === 'number' ? cost.weight : 0;
}

function notesOn({ schema: value, isList, default: standard }: Parameter): string {
  const allowed = (isList ? (value.items as JsonSchema) : value).enum;
  const notes = [
    ...(Array.isArray(allowed) ? [`one of ${allowed.map((one) => `\`${one}\``).join(', ')}`] : []),
    ...(isList ? ['may be given several times'] : []),
    ...(standard === undefined || standard === null ? [] : [`default \`${[standard].flat().join(', ')}\``]),
  ];
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}

function titleOf({ title }: Operation): string {
  return `${title.en} ${title.zh}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** As a shell takes it. */
function quoted(word: string): string {
  return /^[\w.:\-\u3400-\u9fff〔〕（）号]+$/.test(word) ? word : `'${word}'`;
}
