import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What a query may be called with. */
export interface RandomQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One in so many; what is seldom good is seldom given. */
const ODDS: Readonly<Record<string, number>> = { first: 2, after: 40, last: 40, before: 40 };

/** How deep, and how many fields of one object. */
const DEPTH = 5;
const FIELDS_MAX = 4;

/**
 * Any query of this schema: aliases, fragments of both kinds, conditions, `__typename`, arguments good and bad, written out and as
 * variables. `words` are what ids and names are taken from. Names of fields recur, so that fields are merged.
 */
export function randomQuery(schema: GraphQLSchema, words: readonly string[]): fc.Arbitrary<RandomQuery> {
  return fc.infiniteStream(fc.nat(1_000_000)).map((numbers) => {
    const next = (below: number): number => (numbers.next().value as number) % below;
    return createWriter(schema, words, next).query();
  });
}

function createWriter(schema: GraphQLSchema, words: readonly string[], next: (below: number) => number) {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  const pick = <T>(from: readonly T[]): T => from[next(from.length)] as T;
  const isRare = (): boolean => next(6) === 0;

  const variable = (type: string, value: unknown): string => {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };

  const literal = (type: GraphQLInputType): unknown => {
    if (isNonNullType(type)) return literal(type.ofType);
    if (isListType(type)) return Array.from({ length: 1 + next(2) }, () => literal(type.ofType));
    const named = getNamedType(type);
    if (isEnumType(named)) return pick(named.getValues()).name;
    if (isInputObjectType(named)) {
      const fields = Object.values(named.getFields()).filter((field) => isNonNullType(field.type) || isRare());
      return Object.fromEntries(fields.slice(0, 2).map((field) => [field.name, literal(field.type)]));
    }
    if (named.name === 'Int') return next(40) === 0 ? pick([0, -1, 101]) : 1 + next(3);
    if (named.name === 'Float') return next(3);
    if (named.name === 'Boolean') return next(2) === 0;
    return pick(words);
  };

  const argument = (arg: GraphQLArgument): string => {
    const value = literal(arg.type);
    const isEnum = isEnumType(getNamedType(arg.type)) || isInputObjectType(getNamedType(arg.type));
    const text = next(3) === 0 || isEnum ? variable(String(arg.type), value) : JSON.stringify(value);
    return `${arg.name}: ${text}`;
  };

  const condition = (): string => {
    if (!isRare()) return '';
    const value = next(4) > 0;
    const text = next(2) === 0 ? String(value) : variable('Boolean!', value);
    return next(2) === 0 ? ` @include(if: ${text})` : ` @skip(if: ${text.startsWith('$') ? text : !value})`;
  };

  const field = (one: GraphQLField<unknown, unknown>, depth: number): string => {
    const args = one.args.filter(({ type, name }) => isNonNullType(type) || next(ODDS[name] ?? 8) === 0);
    const alias = isRare() ? `a${next(2)}${one.name}: ` : '';
    const given = args.length > 0 ? `(${args.map(argument).join(', ')})` : '';
    const type = getNamedType(one.type);
    const below = isCompositeType(type) ? selection(type, depth + 1) : '';
    return `${alias}${one.name}${given}${condition()}${below}`;
  };

  const selection = (type: GraphQLNamedOutputType, depth: number): string => {
    const parts: string[] = [];
    const all = 'getFields' in type ? Object.values(type.getFields()) : [];
    const open = all.filter((one) => depth < DEPTH || !isCompositeType(getNamedType(one.type)));
    for (let at = 0; at < 1 + next(FIELDS_MAX); at++) {
      const kind = next(12);
      if (kind === 0 || open.length === 0) parts.push('__typename');
      else if (kind === 1 && isObjectType(type)) parts.push(`... on ${type.name}${condition()} { ${field(pick(open), depth)} }`);
      else if (kind === 2 && isObjectType(type)) {
        const name = `F${fragments.length}`;
        fragments.push('');
        fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} { ${field(pick(open), depth)} }`;
        parts.push(`...${name}${condition()}`);
      } else parts.push(field(pick(open), depth));
    }
    if (!isObjectType(type) && isCompositeType(type)) {
      const possible = pick(schema.getPossibleTypes(type));
      parts.push(`... on ${possible.name}${selection(possible, depth + 1)}`);
    }
    return ` { ${parts.join(' ')} }`;
  };

  return {
    query: (): RandomQuery => {
      const body = selection(schema.getQueryType() as GraphQLNamedOutputType, 0);
      const head = declared.length > 0 ? `query (${declared.join(', ')})` : 'query';
      return { query: `${head}${body}\n${fragments.join('\n')}`, variables };
    },
  };
} // biome-ignore format: one line a case
