import { type GraphQLSchema, isObjectType } from 'graphql';
import { weightOf } from './field-size.js';

/** Where the Chinese term of a description begins. */
const CHINESE = /(?<=[.;?] )[^.]*[\u4e00-\u9fff][^.]*$/;

/** `@cost` is not seen by introspection, so each field that has one says it in its description: “Costs 500.” */
export function tellCosts(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const weight = weightOf(field, schema);
      if (weight === 0) continue;
      const text = field.description ?? '';
      const at = text.search(CHINESE);
      field.description =
        at === -1 ? `${text} Costs ${weight}.` : `${text.slice(0, at)}Costs ${weight}. ${text.slice(at)}`;
    }
  }
}
