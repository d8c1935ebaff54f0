import { describe, expect, test } from '@jest/globals';
import { parametersOf } from '../../src/operations/parameters-of.js';
import { variablesOf } from '../../src/operations/variables-of.js';
import { BOOKS, LIBRARY } from './library.js';

const parameters = parametersOf(LIBRARY, BOOKS);
const read = (given: Record<string, unknown>) => variablesOf(parameters, { reader: 'r', ...given });

describe('values become variables', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['nothing more than what must be', {}, {}],
    ['a number of a link', { first: '7' }, { first: 7 }],
    ['a number of JSON', { first: 7 }, { first: 7 }],
    ['a fraction', { weight: '-0.5' }, { filter: { weight: -0.5 } }],
    ['true of a link', { isLent: 'true' }, { filter: { isLent: true } }],
    ['false of JSON', { isLent: false }, { filter: { isLent: false } }],
    ['one value for a list', { genre: 'POEM' }, { filter: { genre: ['POEM'] } }],
    ['small letters', { genre: ['poem', 'ESSAY'] }, { filter: { genre: ['POEM', 'ESSAY'] } }],
    ['a range', { printedFrom: '1990', printedUntil: 1999 }, { filter: { printed: { from: 1990, until: 1999 } } }],
    ['an order', { sortField: 'POEM', sortDown: 'true' }, { sort: { field: 'POEM', down: true } }],
    ['what stands for nothing', { first: null, genre: [], isLent: undefined }, {}],
  ])('%s', (_what, given, variables) => {
    expect(read(given)).toEqual({ reader: 'r', ...variables });
  }); // biome-ignore format: a table
});

describe('what cannot be used is named', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a missing one, explained', { reader: undefined }, 'reader is missing. Reader. 读者'],
    ['one that there is not, with a near one', { genres: 'POEM' }, 'There is no parameter "genres". Did you mean genre? There are: reader, first, by, genre, printedFrom, printedUntil, isLent, weight, sortField, sortDown.'],
    ['a name of every object', { constructor: '1' }, 'There is no parameter "constructor". There are: reader, first, by, genre, printedFrom, printedUntil, isLent, weight, sortField, sortDown.'],
    ['a word for a number', { first: 'ten' }, 'first must be a whole number from 1, not "ten".'],
    ['a fraction for a whole number', { first: 1.5 }, 'first must be a whole number from 1, not "1.5".'],
    ['an empty text for a number', { first: '' }, 'first must be a whole number from 1, not "".'],
    ['a size of nothing', { first: '0' }, 'first must be a whole number from 1, not "0".'],
    ['more than GraphQL can count', { printedFrom: '2147483648' }, 'printedFrom must be a whole number, not "2147483648".'],
    ['a number that is none', { weight: 'NaN' }, 'weight must be a number, not "NaN".'],
    ['yes for true', { isLent: 'yes' }, 'isLent must be true or false, not "yes".'],
    ['two values for one', { reader: ['a', 'b'] }, 'reader must be a text, not 2 values.'],
    ['an object for a text', { reader: { id: 1 } }, 'reader must be a text, not an object.'],
    ['a number for a text', { reader: 7 }, 'reader must be a text, not "7".'],
    ['a value that is not allowed', { genre: 'NOVEL' }, 'genre must be one of POEM, ESSAY, not "NOVEL". For several values give genre several times.'],
    ['values with commas', { genre: 'POEM,ESSAY' }, 'genre must be one of POEM, ESSAY, not "POEM,ESSAY". For several values give genre several times.'],
    ['a part of what goes together', { sortDown: true }, 'sortDown needs sortField. By what. 字段'],
    ['too many values', { genre: Array(101).fill('POEM') }, 'genre has 101 values; 100 are allowed.'],
  ])('%s', (_what, given, message) => {
    expect(() => read(given)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT', message }));
  }); // biome-ignore format: a table
});
