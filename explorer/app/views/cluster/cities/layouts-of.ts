/** A statement that puts a cluster, or a part of it, into a city. */
export interface Statement {
  readonly node: { readonly id: string; readonly name: string; readonly code: string };
  readonly basis: 'TABLE' | 'TEXT';
  readonly grade: 'CORE' | 'KEY' | 'GENERAL' | null;
  /** As the text puts it: 依托; null from a table. */
  readonly way: string | null;
  readonly verdict: 'CONFIRMED' | 'CORRECTED' | 'INFERRED' | 'PROBABLE' | 'OPEN' | 'STATED';
}

/** Who is spoken of: the cluster itself, or one of its parts. */
export interface Spoken<S extends Statement> {
  readonly of: { readonly id: string; readonly name: string };
  readonly statement: S;
}

/** What a city is to a cluster, the weightiest first. */
export const STANDINGS = [
  'CORE',
  'KEY',
  'GENERAL',
  'LISTED',
  'TEXT',
  'INFERRED',
  'PROBABLE',
  'OPEN',
  'PART',
] as const;
export type Standing = (typeof STANDINGS)[number];

export interface CityLayout<S extends Statement> {
  readonly city: S['node'];
  /** By the weightiest statement about the cluster itself; `PART` where there are only statements about its parts. */
  readonly standing: Standing;
  /** How the text puts it, each way once; of the cluster itself. */
  readonly ways: readonly string[];
  /** Of the cluster itself first. */
  readonly spoken: readonly Spoken<S>[];
  /** How many of its parts a statement puts there that is not open. */
  readonly parts: number;
}

/** Cities with every statement about the cluster or its parts, by code. */
export function layoutsOf<S extends Statement>(
  clusterId: string,
  spoken: readonly Spoken<S>[],
): readonly CityLayout<S>[] {
  const byCity = new Map<string, Spoken<S>[]>();
  for (const one of spoken) {
    const { id } = one.statement.node;
    byCity.set(id, [...(byCity.get(id) ?? []), one]);
  }
  return [...byCity.values()]
    .flatMap((all) => layoutOf(clusterId, all))
    .sort((a, b) => (a.city.code < b.city.code ? -1 : 1));
}

function layoutOf<S extends Statement>(
  clusterId: string,
  all: readonly Spoken<S>[],
): readonly CityLayout<S>[] {
  const [first] = all;
  if (first === undefined) return [];
  const own = all.filter(({ of }) => of.id === clusterId);
  const others = all.filter(({ of }) => of.id !== clusterId);
  const found = own.map(({ statement }) => standingOf(statement));
  const certain = others.filter(({ statement }) => statement.verdict !== 'OPEN');
  return [
    {
      city: first.statement.node,
      standing: STANDINGS.find((standing) => found.includes(standing)) ?? 'PART',
      ways: [...new Set(own.flatMap(({ statement }) => statement.way ?? []))],
      spoken: [...own, ...others],
      parts: new Set(certain.map(({ of }) => of.id)).size,
    },
  ];
}

function standingOf({ basis, grade, verdict }: Statement): Standing {
  if (verdict === 'OPEN' || verdict === 'PROBABLE') return verdict;
  if (grade !== null) return grade;
  if (basis === 'TEXT') return 'TEXT';
  return verdict === 'INFERRED' ? verdict : 'LISTED';
}
