import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { GraphReader } from '../../src/store/graph-store.js';
import { ask } from '../graphql/ask.js';
import { describeComparisons } from './graph/describe-comparisons.js';
import { describeGapsAndOverlaps } from './graph/describe-gaps-and-overlaps.js';
import { describeNeighbourhood } from './graph/describe-neighbourhood.js';
import { describePaths } from './graph/describe-paths.js';
import { describeTargetRanking } from './graph/describe-target-ranking.js';

/** One request: the value of its only root field. Whatever fails, fails the test. */
export type AskSeeds = <T>(query: string, variables?: Record<string, unknown>) => Promise<T>;

/** Paths, neighbourhoods, targets, gaps, overlaps and comparisons, each one request to a store that holds the seeds. */
export function describeGraphAnswers(
  open: () => Promise<{ readonly reader: GraphReader; readonly close: () => Promise<void> }>,
): void {
  describe('of the seeds', () => {
    let reader: GraphReader;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ reader, close } = await open());
    }, 120_000);
    afterAll(() => close());

    const askSeeds: AskSeeds = async <T>(query: string, variables: Record<string, unknown> = {}) => {
      const { data, errors } = await ask(reader, query, variables);
      expect(errors).toBeUndefined();
      return Object.values(data ?? {})[0] as T;
    };
    describePaths(askSeeds);
    describeNeighbourhood(askSeeds);
    describeTargetRanking(askSeeds);
    describeGapsAndOverlaps(askSeeds);
    describeComparisons(askSeeds);
  });
}
