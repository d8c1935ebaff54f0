import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  type GraphQLEnumType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
} from 'graphql';
import { CORRECTION_KINDS, CORRECTION_OUTCOMES, CORRECTION_STATUSES } from '../../src/domain/correction.js';
import {
  AGENCY_LEVELS,
  CITATION_KINDS,
  CLAUSE_KINDS,
  LAYOUT_VERDICTS,
  NODE_LABELS,
  POLICY_KINDS,
  RELATIONSHIPS,
} from '../../src/domain/graph-model.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import { MEASURE_REASONS } from '../../src/questions/city-leads/city-leads-answer.js';
import { expectGolden } from '../support/golden.js';

const schema = createSchema();

test('the public contract changes only on purpose', () => {
  expectGolden(path.resolve('test/graphql/golden/schema.graphql'), `${printSchema(schema)}\n`);
});

describe('every type, field, argument and value says in English and Chinese what it is', () => {
  const own = Object.values(schema.getTypeMap()).filter(
    ({ name, astNode }) => astNode && !name.startsWith('__'),
  );
  test.each(own.map((type) => [type.name, type] as const))('%s', (_name, type) => {
    const parts = [type, ...membersOf(type)];
    const silent = parts.filter(({ description }) => !/[A-Za-z].*[\u4e00-\u9fff]/s.test(description ?? ''));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

describe('a field that may be null says why', () => {
  const EXCUSED = ['PageInfo'];
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  test.each(
    objects
      .filter(({ name }) => !name.startsWith('__') && !EXCUSED.includes(name))
      .map((type) => [type.name, type] as const),
  )('%s', (_name, type) => {
    const unexplained = Object.values(type.getFields()).filter(
      (field) => !String(field.type).endsWith('!') && !/null/.test(field.description ?? ''),
    );
    expect(unexplained.map(({ name }) => name)).toEqual([]);
  });
});

describe('closed lists are those of the domain', () => {
  test.each([
    ['PolicyKind', POLICY_KINDS],
    ['ClauseKind', CLAUSE_KINDS],
    ['AgencyLevel', AGENCY_LEVELS],
    ['CitationKind', CITATION_KINDS],
    ['LayoutVerdict', LAYOUT_VERDICTS],
    ['NodeLabel', NODE_LABELS],
    ['RelationshipType', Object.keys(RELATIONSHIPS)],
    ['MeasureReasonKind', MEASURE_REASONS],
    ['CorrectionKind', CORRECTION_KINDS],
    ['CorrectionStatus', CORRECTION_STATUSES],
    ['CorrectionOutcome', CORRECTION_OUTCOMES],
  ] as const)('%s', (name, values) => {
    const names = (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
    expect(names).toEqual([...values]);
  });
});

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function membersOf(type: object): readonly Described[] {
  if (isEnumType(type)) return type.getValues();
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).flatMap((field): Described[] => [
      field,
      ...field.args.map(({ name, description }) => ({ name: `${field.name}(${name})`, description })),
    ]);
  }
  return [];
}
