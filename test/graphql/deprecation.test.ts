import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { createSchema } from '../../src/graphql/create-schema.js';

/** docs/deprecation.md: what replaces it, since which version, since when. */
const REASON = /^Use `([^`]+)`[^;]*; deprecated in \d+\.\d+\.\d+ \(\d{4}-\d{2}-\d{2}\)\.$/;

const schema = createSchema();
const marked = Object.values(schema.getTypeMap())
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) =>
    partsOf(type)
      .filter(({ deprecationReason }) => deprecationReason !== null && deprecationReason !== undefined)
      .map((part) => [`${type.name}.${part.name}`, String(part.deprecationReason), type] as const),
  );

test('something is marked', () => expect(marked.length).toBeGreaterThan(0));

describe('what is deprecated says what to use instead, and since when', () => {
  test.each(marked)('%s', (_name, reason, type) => {
    const replacement = REASON.exec(reason)?.[1];
    expect(reason).toMatch(REASON);
    expect(partsOf(type).map(({ name }) => name)).toContain(replacement);
  });

  test('and the changelog has each', () => {
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    expect(marked.map(([name]) => name).filter((name) => !changelog.includes(`\`${name}\``))).toEqual([]);
  });
});

interface Part {
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): readonly Part[] {
  if (isEnumType(type)) return type.getValues();
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).flatMap((field): readonly Part[] => [field, ...field.args]);
  return [];
}
