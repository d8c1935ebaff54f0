import fc from 'fast-check';
import type { Condition, NodeCondition, RelatedCondition } from '../../src/domain/filter.js';
import {
  type Direction,
  edgeFieldsOf,
  type FieldKind,
  farLabels,
  NODE_FIELDS,
  type NodeLabel,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../src/domain/graph-model.js';
import { CROWD, KEYS, PRINTED } from './plans-world.js';

/** What a node of one of these labels may be asked to fulfil, so many levels deep. */
export function randomCondition(labels: readonly NodeLabel[], levels = 3): fc.Arbitrary<NodeCondition> {
  const fields = randomFields(Object.assign({}, ...labels.map((label) => NODE_FIELDS[label])));
  const own = fields.map((some): NodeCondition => ({ fields: some }));
  const byId = fc
    .subarray(labels.flatMap((label) => CROWD[label].map(({ node }) => node.id)))
    .map((ids): NodeCondition => ({ fields: { id: { in: ids } } }));
  if (levels === 0) return fc.oneof(own, byId);
  const deeper = randomCondition(labels, levels - 1);
  const some = fc.array(randomRelated(labels, levels - 1), { minLength: 1, maxLength: 2 });
  return fc.oneof(
    own,
    byId,
    { weight: 3, arbitrary: some.map((related): NodeCondition => ({ related })) },
    fc.record({ fields, related: some }),
    fc.array(deeper, { maxLength: 3 }).map((anyOf): NodeCondition => ({ anyOf })),
    deeper.map((not): NodeCondition => ({ not })),
  );
}

function randomRelated(labels: readonly NodeLabel[], levels: number): fc.Arbitrary<RelatedCondition> {
  const ways = (Object.keys(RELATIONSHIPS) as RelationshipType[]).flatMap((type) =>
    (['OUT', 'IN'] as const)
      .filter((direction) => labels.some((label) => farLabels(type, opposite(direction)).includes(label)))
      .map((direction) => ({ type, direction })),
  );
  return fc.constantFrom(...ways).chain(({ type, direction }) => {
    const far = farLabels(type, direction);
    return fc.option(fc.constantFrom(...far), { nil: undefined }).chain((farLabel) =>
      fc.record(
        {
          type: fc.constant(type),
          direction: fc.constant(direction),
          edge: randomFields({ ...edgeFieldsOf(type), ruleId: 'string', stated: 'boolean', key: 'string' }),
          node: randomCondition(farLabel ? [farLabel] : far, levels),
          ...(farLabel ? { farLabel: fc.constant(farLabel) } : {}),
        },
        { requiredKeys: ['type', 'direction', ...(farLabel ? (['farLabel'] as const) : [])] },
      ),
    ) as fc.Arbitrary<RelatedCondition>;
  });
}

function opposite(direction: Direction): Direction {
  return direction === 'OUT' ? 'IN' : 'OUT';
}

/** Conditions on up to two of these fields. */
export function randomFields(
  fields: Readonly<Record<string, FieldKind>>,
): fc.Arbitrary<Record<string, Condition>> {
  const one = fc
    .constantFrom(...Object.entries(fields))
    .chain(([name, kind]) => conditionOf(kind).map((is) => ({ [name]: is })));
  return fc.array(one, { maxLength: 2 }).map((some) => Object.assign({}, ...some));
}

function conditionOf(kind: FieldKind): fc.Arbitrary<Condition> {
  const isNull = fc.boolean().map((is): Condition => ({ isNull: is }));
  const value: fc.Arbitrary<string | number | boolean> =
    kind === 'boolean'
      ? fc.boolean()
      : kind === 'int' || kind === 'float'
        ? fc.constantFrom(1, 2, 3, 1 / 3, 9)
        : fc.constantFrom('MEASURE', 'toy/rule', ...KEYS, ...PRINTED, 'p-1', '440000', '440001');
  const listed = fc.array(value, { maxLength: 3 });
  const equal = fc.oneof(value.map((eq): Condition => ({ eq })), listed.map((some): Condition => ({ in: some })), listed.map((some): Condition => ({ notIn: some })));
  const part = fc.constantFrom('甲', '省', 'p-', '').map((contains): Condition => ({ contains }));
  const order = value.chain((edge) => fc.constantFrom<Condition>({ gte: edge as string }, { lte: edge as string }));
  if (kind === 'boolean') return fc.oneof(isNull, equal);
  if (kind === 'strings') return fc.oneof(isNull, equal, part);
  return kind === 'string' ? fc.oneof(isNull, equal, part, order) : fc.oneof(isNull, equal, order);
} // biome-ignore format: one screen
