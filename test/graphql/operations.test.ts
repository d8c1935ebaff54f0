import { describe } from '@jest/globals';
import { describeOperations } from './describe-operations.js';
import { READERS } from './readers.js';

describe.each(Object.entries(READERS))('on %s', (_name, openReader) => describeOperations(openReader));
