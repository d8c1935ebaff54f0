import { defaultFieldResolver, type FieldNode, type GraphQLObjectType } from 'graphql';
import type { Compilation, FillObject } from './compilation.js';
import { compilePlace } from './compile-place.js';
import { compileValue } from './compile-value.js';
import { isPlain, plainIf } from './plain.js';
import { isPromise, UNUSUAL } from './run.js';

/** One field of the answer, with all that is selected below it; `nodes` are where the query names it. */
export function compileField(
  parent: GraphQLObjectType,
  name: string,
  nodes: readonly FieldNode[],
  compilation: Compilation,
): FillObject {
  // It would be no property of its own.
  if (name === '__proto__') throw UNUSUAL;
  const [node] = nodes;
  if (node?.name.value === '__typename') {
    return plainIf(true, (_source, out) => {
      out[name] = parent.name;
    });
  }
  const field = node && parent.getFields()[node.name.value];
  if (!field) throw UNUSUAL;
  const placeOf = compilePlace(parent, field, nodes, compilation);
  const complete = compileValue(field.type, nodes, placeOf, compilation);
  const resolve = field.resolve ?? defaultFieldResolver;
  const isTaken = field.resolve === undefined && isPlain(complete);
  return plainIf(isTaken, (source, out, run) => {
    const place = placeOf(run);
    const value: unknown = place.resolve
      ? place.resolve(source as never)
      : resolve(source, place.args, run.context, place.info);
    if (isPromise(value)) {
      // Its place in the order of fields is taken now.
      out[name] = null;
      run.later(value, (kept) => {
        out[name] = complete(kept, run);
      });
    } else out[name] = complete(value, run);
  });
}
