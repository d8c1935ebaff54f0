import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { createSchema } from '../../src/graphql/create-schema.js';
import { fragmentsOf } from '../../src/graphql/fragments-of.js';
import { documentOf } from '../../src/operations/document-of.js';
import { OPERATIONS } from '../../src/operations/operations.js';
import { LEFT_OUT } from '../../src/questions/reader-of-asked.js';
import { type Answer, ask } from './ask.js';
import type { OpenReader } from './readers.js';

const SCHEMA = createSchema();

/** Every field of every node of an answer is much: more than is let through by default. */
const LIMITS = {
  QUERY_ALIASES_MAX: '10000',
  QUERY_COST_MAX: '10000000',
  QUERY_TOKENS_MAX: '100000',
  QUERY_STORE_CALLS_MAX: '1000',
};

interface Asked {
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The published questions with their examples, which the seeds answer. The text of a document is kept by `ingest`, which these are not loaded by. */
export const OF_SEEDS: readonly Asked[] = OPERATIONS.filter(({ name }) => name !== 'reading').map(
  (operation) => ({
    name: operation.name,
    document: documentOf(operation),
    variables: operation.example,
  }),
);

const FOLDER = path.resolve('test/graphql/operations');

/** The questions of the golden tests, which the toy world answers, where names are borne by several and claims are made by several. */
export const OF_TOY_WORLD: readonly Asked[] = readdirSync(FOLDER).map((name) => {
  const file = (end: string) => path.join(FOLDER, name, end);
  return {
    name,
    document: readFileSync(file('query.graphql'), 'utf8'),
    variables: existsSync(file('variables.json'))
      ? JSON.parse(readFileSync(file('variables.json'), 'utf8'))
      : {},
  };
});

/**
 * Whoever asks for less is told the same: each question with every field that any of its nodes and claims has, and again with any of
 * them left out, which is then all that is left out of the answer. What a question reads itself it must find in either.
 */
export function describeFewerFields(
  questions: readonly Asked[],
  openReader: () => Promise<OpenReader>,
): void {
  let open: OpenReader;
  beforeAll(async () => {
    open = await openReader();
  }, 240_000);
  afterAll(() => open.close());

  test.each(questions.map((question) => [question.name, question] as const))(
    '%s',
    async (_name, { document, variables }) => {
      const all = withAllLeaves(parse(document));
      const answer = async (asked: DocumentNode): Promise<Partial<Answer>> => {
        const { data, errors = [] } = await ask(open.reader, print(asked), variables, LIMITS);
        return { ...(data ? { data } : {}), errors: errors.map(({ locations, ...error }) => error) };
      };
      const whole = await answer(all);
      const leaves = leavesOf(all);
      const notLeftOut = leaves.filter((name) => !LEAVES_LEFT_OUT.has(name));
      await fc.assert(
        fc.asyncProperty(fc.subarray(leaves), async (kept) => {
          const fewer = keepLeaves(all, new Set(kept));
          const { data } = whole;
          expect(await answer(fewer)).toEqual({
            ...whole,
            ...(data ? { data: selectedOf(fewer, data) } : {}),
          });
        }),
        { numRuns: 8, seed: 9, examples: [[[]], [notLeftOut]], endOnFailure: true },
      );
    },
    120_000,
  );
}

const LEAVES_LEFT_OUT = new Set<string>(Object.values(LEFT_OUT).flat());

/** The query with every field that has no arguments and nothing below it, wherever something is selected. */
function withAllLeaves(document: DocumentNode): DocumentNode {
  const types = new TypeInfo(SCHEMA);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(set): SelectionSetNode | undefined {
        const type = types.getParentType();
        const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
        const added = fields.filter(
          ({ args, type: of, deprecationReason }) =>
            isLeafType(getNamedType(of)) && args.length === 0 && !deprecationReason,
        );
        // Nodes of two labels may have fields of one name that say different things.
        const named = added.map(({ name }) => fieldOf(name, `${type?.name}_${name}`));
        return { ...set, selections: [...set.selections, fieldOf('__typename'), ...named] };
      },
    }),
  );
}

/** A variable that nothing uses any more would be an error, so fields with arguments stay; so does one field of each selection. */
function isLeaf(node: FieldNode): boolean {
  return (
    node.name.value !== '__typename' &&
    node.selectionSet === undefined &&
    !node.arguments?.length &&
    !node.directives?.length
  );
}

function leavesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD && isLeaf(node)) names.add(node.name.value);
    },
  });
  return [...names];
}

/** The query without its leaves of any other name: what is asked anywhere is brought everywhere. */
function keepLeaves(document: DocumentNode, names: ReadonlySet<string>): DocumentNode {
  return visit(document, {
    enter: (node) =>
      node.kind === Kind.FIELD && isLeaf(node) && !names.has(node.name.value) ? null : undefined,
  });
}

/** What a query selects of an answer that has more. */
function selectedOf(document: DocumentNode, answer: unknown): unknown {
  const fragments = fragmentsOf(document);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const select = (sets: readonly SelectionSetNode[], from: unknown): unknown => {
    if (Array.isArray(from)) return from.map((one) => select(sets, one));
    if (from === null || typeof from !== 'object' || sets.length === 0) return from;
    const found = from as Readonly<Record<string, unknown>>;
    const below = new Map<string, SelectionSetNode[]>();
    const add = (selection: SelectionNode): void => {
      if (selection.kind === Kind.FIELD) {
        const known = below.get(keyOf(selection)) ?? [];
        below.set(keyOf(selection), [...known, ...(selection.selectionSet ? [selection.selectionSet] : [])]);
        return;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      const condition = fragment?.typeCondition && SCHEMA.getType(fragment.typeCondition.name.value);
      if (!isObjectType(condition) || condition.name === found.__typename)
        fragment?.selectionSet.selections.forEach(add);
    };
    for (const set of sets) set.selections.forEach(add);
    const kept = [...below].filter(([key]) => key in found);
    return Object.fromEntries(kept.map(([key, under]) => [key, select(under, found[key])]));
  };
  return select(operation ? [operation.selectionSet] : [], answer);
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function fieldOf(name: string, alias = name): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    alias: { kind: Kind.NAME, value: alias },
  };
}
