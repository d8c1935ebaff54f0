import { describe, expect, test } from '@jest/globals';
import { type GraphQLObjectType, getNamedType, isLeafType } from 'graphql';
import {
  NODE_FIELDS,
  NODE_LABELS,
  type NodeLabel,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../src/domain/graph-model.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import { farLabelOf, HOPS, type HopTable, SHORTCUTS } from '../../src/graphql/hops.js';
import { recordCalls } from '../support/recording-reader.js';
import { ask } from './ask.js';
import { READERS } from './readers.js';
import { WORLD } from './world.js';

const table: HopTable = HOPS;
const schema = createSchema();
const typeOf = (name: string) => schema.getType(name) as GraphQLObjectType;
const ends = (Object.keys(RELATIONSHIPS) as RelationshipType[]).flatMap((type) => [
  ...RELATIONSHIPS[type].from.map((label) => ({ type, direction: 'OUT' as const, label })),
  ...RELATIONSHIPS[type].to.map((label) => ({ type, direction: 'IN' as const, label })),
]);

describe('the table of hops', () => {
  test.each(ends)('$type can be followed $direction from a $label', ({ type, direction, label }) => {
    const fields = Object.values(table[label]).filter(([t, d]) => t === type && d === direction);
    expect(fields).not.toHaveLength(0);
  });

  test('every label at a far end can be reached', () => {
    const reached = NODE_LABELS.flatMap((label) =>
      Object.values(table[label]).map((hop) => `${hop[0]} ${hop[1]} ${farLabelOf(hop)}`),
    );
    for (const { type, direction, label } of ends) {
      expect(reached).toContain(`${type} ${direction === 'OUT' ? 'IN' : 'OUT'} ${label}`);
    }
  });
});

/** Answered otherwise than from a field or along a hop. */
const FURTHER: { readonly [L in NodeLabel]?: readonly string[] } = {
  Policy: ['citation'],
  Agency: ['printedNames', 'printedNameCount'],
  Clause: ['repeats', 'citation', 'corrections'],
};

describe.each(NODE_LABELS)('%s', (label) => {
  test('has the fields of the model, the hops and the shortcuts, and no others', () => {
    const further: readonly string[] = FURTHER[label] ?? [];
    expect(Object.keys(typeOf(label).getFields()).sort()).toEqual(
      [
        ...Object.keys(NODE_FIELDS[label]),
        ...Object.keys(table[label]),
        ...Object.keys(SHORTCUTS[label]),
        ...further,
      ].sort(),
    );
  });

  test('leads along each hop to the label that the table says', () => {
    for (const [field, hop] of Object.entries(table[label])) {
      const connection = getNamedType(typeOf(label).getFields()[field]?.type) as GraphQLObjectType;
      expect(String(connection.getFields().nodes?.type)).toBe(`[${farLabelOf(hop)}!]!`);
    }
  });

  test.each(Object.entries(READERS))(
    'answers all its fields and hops, with every field of each edge, in one call of %s',
    async (_name, openReader) => {
      const { reader: inner, close } = await openReader();
      const { reader, calls } = recordCalls(inner);
      const hops = Object.keys(table[label]).map((field) => {
        const connection = getNamedType(typeOf(label).getFields()[field]?.type) as GraphQLObjectType;
        const edge = getNamedType(connection.getFields().edges?.type) as GraphQLObjectType;
        return `${field} { totalCount edges { cursor ${leaves(edge)} evidence { quote } node { ${leaves(getNamedType(edge.getFields().node?.type) as GraphQLObjectType)} } } }`;
      });
      const id = WORLD.flatMap(({ nodes }) => nodes).find((claim) => claim.label === label)?.node.id;
      const answer = await ask(
        reader,
        `{ node(id: "${id}") { ... on ${label} { ${leaves(typeOf(label))} ${hops.join(' ')} } } }`,
      );
      await close();
      expect(answer.errors).toBeUndefined();
      expect(answer.data?.node).toMatchObject({ id });
      expect(calls).toEqual({ walk: 1 });
    },
  );
});

/** All fields that need no selection of their own, but those that say that they cost a further call. */
function leaves(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(({ name }) => name)
    .filter((name) => !FURTHER[type.name as NodeLabel]?.includes(name))
    .join(' ');
}
