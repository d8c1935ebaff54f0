import { describe, expect, test } from '@jest/globals';
import { DomainError } from '../../src/domain/errors.js';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { agencyInScope } from '../../src/questions/measures/agency-in-scope.js';
import { ANY_MEASURE, ROLES, type Role } from '../../src/questions/measures/measure.js';
import { RELATIONSHIP_OF_ROLE } from '../../src/questions/measures/measure-plan.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { ASKED, dice, randomMeasures } from './random-measures.js';

const SHARED = '工信厅';

/** Whoever of namesakes has work is looked up in the projection; here it is read off the claims. */
describe.each([1, 2, 3, 4])(
  'of namesakes the one with a part in the documents of a scope, world %i',
  (seed) => {
    const batches = randomMeasures(seed).map(allCalledAlike);
    const reader = createMemoryReader(batches);
    const roll = dice(700 + seed);
    const asked = Array.from({ length: 40 }, () => ({
      roles: ROLES.filter(() => roll(3) === 0),
      policyIds: roll(5) === 0 ? null : ASKED.policies.filter(() => roll(3) === 0),
    }));

    test.each(asked)('with a role of $roles in $policyIds', async ({ roles, policyIds }) => {
      const withPart = ASKED.agencies.filter((id) => hasPart(batches, id, roles, policyIds));
      const meant = withPart.length > 0 ? withPart : ASKED.agencies;
      const scope = { ...ANY_MEASURE, agency: SHARED, roles };
      const found = await agencyInScope(reader, scope, policyIds).then((one) => [one?.id], candidates);
      expect(found).toEqual(meant);
    });
  },
);

function allCalledAlike(batch: GraphBatch): GraphBatch {
  const nodes = batch.nodes.map((claim) =>
    claim.label === 'Agency'
      ? { ...claim, node: { ...claim.node, aliases: [...claim.node.aliases, SHARED] } }
      : claim,
  );
  return { ...batch, nodes };
}

function hasPart(
  batches: readonly GraphBatch[],
  agency: string,
  roles: readonly Role[],
  policyIds: readonly string[] | null,
): boolean {
  const types: readonly string[] = (roles.length > 0 ? roles : ROLES).map(
    (role) => RELATIONSHIP_OF_ROLE[role],
  );
  const isInScope = (clause: string): boolean =>
    policyIds === null || policyIds.some((id) => clause.startsWith(`${id}:`));
  return batches.some(({ edges }) =>
    edges.some(({ type, from, to }) => types.includes(type) && to === agency && isInScope(from)),
  );
}

function candidates(error: unknown): readonly string[] {
  if (!(error instanceof DomainError) || error.code !== 'AMBIGUOUS_NAME') throw error;
  return (error.details.candidates as readonly { readonly id: string }[]).map(({ id }) => id);
}
