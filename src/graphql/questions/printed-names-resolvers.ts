import { onceFor } from '../../domain/once-for.js';
import { type PrintedName, printedNames } from '../../questions/printed-names/printed-names.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import type { GraphqlContext } from '../context.js';
import type { AgencyResolvers } from '../generated/resolvers-types.js';

/** Of an agency: how documents print it. Those of a list are asked for together. */
export const PRINTED_NAMES_OF_AGENCY = {
  printedNames: async (agency, { first }, context) => (await namesOf(agency, context)).slice(0, first),
  printedNameCount: async (agency, _args, context) => (await namesOf(agency, context)).length,
} satisfies Pick<AgencyResolvers<GraphqlContext>, 'printedNames' | 'printedNameCount'>;

async function namesOf(
  { id }: WalkedNode,
  { reader, sources }: GraphqlContext,
): Promise<readonly PrintedName[]> {
  const loaded = await sources();
  return askedIn(reader)(loaded)(id);
}

/** A request has a reader of its own, and asks it for all agencies of a list at the same moment. */
const askedIn = onceFor((reader: GraphReader) =>
  onceFor((loaded: Awaited<ReturnType<GraphqlContext['sources']>>) => printedNames(reader, loaded)),
);
