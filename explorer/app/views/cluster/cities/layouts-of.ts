/** A statement that puts a cluster, or a part of it, into a city. */
export interface Statement {
  readonly node: { readonly id: string; readonly name: string; readonly code: string };
  readonly basis: 'TABLE' | 'TEXT';
  readonly grade: 'CORE' | 'KEY' | 'GENERAL' | null;
  readonly likelihood: number;
}

/** Who is spoken of: the cluster itself, or one of its parts. */
export interface Spoken<S extends Statement> {
  readonly of: { readonly id: string; readonly name: string };
  readonly statement: S;
}

/** What a city is to the cluster, by the weightiest statement. */
export type Standing = 'CORE' | 'KEY' | 'GENERAL' | 'UNGRADED' | 'TEXT' | 'PART' | 'DOUBT';

export interface CityLayout<S extends Statement> {
  readonly city: S['node'];
  readonly standing: Standing;
  /** Of the cluster itself first. */
  readonly spoken: readonly Spoken<S>[];
  /** Parts that a statement without doubt puts there. */
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
    .flatMap((all): readonly CityLayout<S>[] => {
      const [first] = all;
      if (first === undefined) return [];
      const own = all.filter(({ of }) => of.id === clusterId);
      const others = all.filter(({ of }) => of.id !== clusterId);
      const sure = others.filter(({ statement }) => statement.likelihood === 1);
      return [
        {
          city: first.statement.node,
          standing: standingOf(own, sure.length > 0),
          spoken: [...own, ...others],
          parts: new Set(sure.map(({ of }) => of.id)).size,
        },
      ];
    })
    .sort((a, b) => (a.city.code < b.city.code ? -1 : 1));
}

const ORDER = ['CORE', 'KEY', 'GENERAL', 'UNGRADED', 'TEXT', 'PART', 'DOUBT'] as const;

function standingOf(own: readonly Spoken<Statement>[], hasPart: boolean): Standing {
  const found = own.map(({ statement }) => standingBy(statement));
  if (hasPart) found.push('PART');
  return ORDER.find((standing) => found.includes(standing)) ?? 'DOUBT';
}

function standingBy({ basis, grade, likelihood }: Statement): Standing {
  if (likelihood < 1) return 'DOUBT';
  if (basis === 'TEXT') return 'TEXT';
  return grade ?? 'UNGRADED';
}
