import {
  PRINTED_NAMES_PLAN,
  type PrintedName,
  printedNames,
} from '../../questions/printed-names/printed-names.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import type { GraphqlContext } from '../context.js';
import type { AgencyResolvers } from '../generated/resolvers-types.js';

/** Of an agency: how documents print it. All agencies of a list are one store call. */
export const PRINTED_NAMES_OF_AGENCY = {
  printedNames: async (agency, { first }, context) => (await namesOf(agency, context)).slice(0, first),
  printedNameCount: async (agency, _args, context) => (await namesOf(agency, context)).length,
} satisfies Pick<AgencyResolvers<GraphqlContext>, 'printedNames' | 'printedNameCount'>;

async function namesOf(
  { id }: WalkedNode,
  { nodes, sources }: GraphqlContext,
): Promise<readonly PrintedName[]> {
  return printedNames(await sources(), id, () => nodes.load(id, PRINTED_NAMES_PLAN));
}
