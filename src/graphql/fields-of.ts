import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import { type SelectedField, selectedFields } from './selected-fields.js';
import { selectionsOf } from './selections-of.js';

/** What is asked of the object that a resolver answers. */
export function fieldsOf(info: GraphQLResolveInfo): readonly SelectedField[] {
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  return selectedFields(type, selectionsOf(info), info);
}
