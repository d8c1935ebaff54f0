import type { GraphQLResolveInfo } from 'graphql';
import { readerOfAsked } from '../../questions/reader-of-asked.js';
import type { GraphReader } from '../../store/graph-store.js';
import { askedNames } from '../asked-names.js';
import type { GraphqlContext } from '../context.js';

/** For the question at the root that is being resolved: it brings what is selected below, and what the question reads itself. */
export function narrowReader(
  { reader }: GraphqlContext,
  info: GraphQLResolveInfo,
  readItself: readonly string[] = [],
): GraphReader {
  return readerOfAsked(reader, askedNames(info), readItself);
}
