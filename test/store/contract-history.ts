import { describe } from '@jest/globals';
import type { OpenEmpty } from './contract.js';
import { amendCases } from './contract-amend.js';
import { changeCases } from './contract-changes.js';
import { historyJudgeCases } from './contract-history-judge.js';
import { pastCases } from './contract-past.js';
import { releaseCases } from './contract-releases.js';
import { streamCases } from './contract-stream.js';

/** What the graph was: releases, versions, changes, and the graph as of a release. */
export function historyCases(open: OpenEmpty, randomStories: number): void {
  describe('history', () => {
    releaseCases(open);
    changeCases(open);
    pastCases(open);
    streamCases(open);
    amendCases(open);
    historyJudgeCases(open, randomStories);
  });
}
