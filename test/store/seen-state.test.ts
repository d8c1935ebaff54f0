import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createSeenState } from '../../src/store/sqlite/seen-state.js';

test('who comes in the same round of the event loop is told what was seen in it, who wants the state of this moment looks', async () => {
  let written = 0;
  const state = createSeenState(() => String(written));
  expect(state.lately()).toBe('0');
  written = 1;
  expect(state.lately()).toBe('0');
  await Promise.resolve();
  expect(state.lately()).toBe('0');
  expect(state.now()).toBe('1');
  expect(state.lately()).toBe('1');
  written = 2;
  await setImmediate();
  expect(state.lately()).toBe('2');
});
