import { type GraphQLResolveInfo, getNamedType, isObjectType, type SelectionSetNode } from 'graphql';
import { selectedFields } from './selected-fields.js';
import { selectionsOf } from './selections-of.js';

/**
 * The names of the fields that are selected at a place below the field that is being resolved, such as `nodes.header`; of the
 * field itself with ''. Like `planHere`, they are worked out once for each place of a query.
 */
export function fieldsBelow(info: GraphQLResolveInfo, place: string): ReadonlySet<string> {
  const places = KNOWN.get(info.fieldNodes) ?? new Map<string, ReadonlySet<string>>();
  KNOWN.set(info.fieldNodes, places);
  const fields = places.get(place) ?? find(info, place === '' ? [] : place.split('.'));
  places.set(place, fields);
  return fields;
}

const KNOWN = new WeakMap<GraphQLResolveInfo['fieldNodes'], Map<string, ReadonlySet<string>>>();

function find(info: GraphQLResolveInfo, path: readonly string[]): ReadonlySet<string> {
  let type = getNamedType(info.returnType);
  let selections: readonly SelectionSetNode[] = selectionsOf(info);
  for (const step of path) {
    if (!isObjectType(type)) return new Set();
    const here = selectedFields(type, selections, info).filter(({ name }) => name === step);
    const field = type.getFields()[step];
    if (!field) return new Set();
    type = getNamedType(field.type);
    selections = here.flatMap((one) => one.selections);
  }
  return new Set(isObjectType(type) ? selectedFields(type, selections, info).map(({ name }) => name) : []);
}
