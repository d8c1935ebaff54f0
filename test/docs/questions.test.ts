import { expect, test } from '@jest/globals';
import { OPERATIONS } from '../../src/operations/operations.js';
import { expectGeneratedPart } from './generated-part.js';
import { commandTable, operationSections, operationTable } from './question-pages.js';

test('docs/operations.md has every published question, and each way to ask it', () => {
  expect(OPERATIONS.length).toBeGreaterThan(0);
  expectGeneratedPart('docs/operations.md', 'table', operationTable());
  expectGeneratedPart('docs/operations.md', 'questions', operationSections());
});

test('docs/cli.md has the command of every published question', () => {
  expectGeneratedPart('docs/cli.md', 'questions', commandTable());
});
