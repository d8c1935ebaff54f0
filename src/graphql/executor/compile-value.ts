import {
  defaultTypeResolver,
  type FieldNode,
  type GraphQLAbstractType,
  GraphQLID,
  type GraphQLLeafType,
  type GraphQLOutputType,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { WrittenList } from '../written-list.js';
import type { Compilation, FillObject } from './compilation.js';
import { isPlain, plainIf } from './plain.js';
import { isPromise, type Place, type Run, UNUSUAL } from './run.js';

/** What a resolver gave, as it stands in the answer. Fails with UNUSUAL where that would be an error. */
export type CompleteValue = (value: unknown, run: Run) => unknown;

export function compileValue(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  placeOf: (run: Run) => Place,
  compilation: Compilation,
): CompleteValue {
  if (isNonNullType(type)) return notNull(compileValue(type.ofType, nodes, placeOf, compilation));
  if (isListType(type)) return listOf(compileValue(type.ofType, nodes, placeOf, compilation));
  if (isLeafType(type)) return leafOf(type);
  const selections = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  if (isObjectType(type)) return objectOf(compilation.objectOf(type, selections));
  return abstractOf(type, placeOf, selections, compilation);
}

function notNull(complete: CompleteValue): CompleteValue {
  return plainIf(isPlain(complete), (value, run) => {
    const completed = complete(value, run);
    if (completed === null) throw UNUSUAL;
    return completed;
  });
}

function listOf(complete: CompleteValue): CompleteValue {
  const mayRest = isPlain(complete);
  return plainIf(mayRest, (value, run) => {
    if (value === null || value === undefined) return null;
    const items = Array.isArray(value) || value instanceof Set ? (value as Iterable<unknown>) : null;
    if (!items) throw UNUSUAL;
    if (run.mayWrite && !run.isWriting && Array.isArray(value) && value.length >= LONG) {
      const written = new WrittenList();
      writeInTurns(value, 0, written, { complete, mayRest }, run);
      return written;
    }
    const list: unknown[] = [];
    if (mayRest && Array.isArray(value)) addInTurns(value, 0, list, complete, run);
    else for (const item of items) addItem(item, list, complete, run);
    return list;
  });
}

/** So many items are completed without a look at the clock. */
const STRETCH = 16;
/** A list of so many items is written as they are completed. */
const LONG = 512;
/** So many at a time, in which nothing rests: each may be of many parts. */
const WRITTEN_AT_ONCE = 8;

/**
 * A long list may rest, so that others are answered meanwhile. Only where no resolver is below it: what resolvers ask for at the
 * same moment is asked for in one call.
 */
function addInTurns(
  items: readonly unknown[],
  from: number,
  list: unknown[],
  complete: CompleteValue,
  run: Run,
): void {
  for (let at = from; at < items.length; at++) {
    if (run.rest(at % STRETCH === STRETCH - 1, () => addInTurns(items, at, list, complete, run))) return;
    addItem(items[at], list, complete, run);
  }
}

/** The same of a list of which only the text is kept, as far as nothing in it comes later. */
function writeInTurns(
  items: readonly unknown[],
  from: number,
  list: WrittenList,
  how: { readonly complete: CompleteValue; readonly mayRest: boolean },
  run: Run,
): void {
  for (let at = from; at < items.length; at += WRITTEN_AT_ONCE) {
    if (how.mayRest && run.rest(at > from, () => writeInTurns(items, at, list, how, run))) return;
    const some: unknown[] = [];
    const before = run.laterCount;
    run.isWriting = true;
    for (let nth = at; nth < Math.min(items.length, at + WRITTEN_AT_ONCE); nth++)
      addItem(items[nth], some, how.complete, run);
    run.isWriting = false;
    if (run.laterCount === before) list.write(some);
    else list.keep(some);
  }
}

function addItem(item: unknown, list: unknown[], complete: CompleteValue, run: Run): void {
  if (!isPromise(item)) {
    list.push(complete(item, run));
    return;
  }
  const at = list.push(null) - 1;
  run.later(item, (kept) => {
    list[at] = complete(kept, run);
  });
}

function leafOf(type: GraphQLLeafType): CompleteValue {
  const isText = type === GraphQLString || type === GraphQLID;
  return plainIf(true, (value) => {
    if (value === null || value === undefined) return null;
    if (isText && typeof value === 'string') return value;
    if (value instanceof Error) throw UNUSUAL;
    const serialized: unknown = type.serialize(value);
    if (serialized === null || serialized === undefined) throw UNUSUAL;
    return serialized;
  });
}

function objectOf(fill: FillObject): CompleteValue {
  return plainIf(isPlain(fill), (value, run) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw UNUSUAL;
    const out: Record<string, unknown> = {};
    fill(value, out, run);
    return out;
  });
}

/** An interface or a union: what is selected of each type that there may be. */
function abstractOf(
  type: GraphQLAbstractType,
  placeOf: (run: Run) => Place,
  selections: readonly SelectionSetNode[],
  compilation: Compilation,
): CompleteValue {
  const { schema } = compilation;
  const ofType = new Map(
    schema
      .getPossibleTypes(type)
      .map((possible) => [possible.name, objectOf(compilation.objectOf(possible, selections))]),
  );
  const typeOf = type.resolveType ?? defaultTypeResolver;
  return (value, run) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw UNUSUAL;
    const name: unknown = typeOf(value, run.context, placeOf(run).info, type);
    const complete = typeof name === 'string' ? ofType.get(name) : undefined;
    if (!complete) throw UNUSUAL;
    return complete(value, run);
  };
}
