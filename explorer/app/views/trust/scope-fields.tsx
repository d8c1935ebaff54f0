import type { ReactNode } from 'react';
import type { SearchLabel } from '../../asking/generated/graphql.js';
import { NameField } from '../../parts/name-field.js';
import css from './trust.module.css';

const KINDS = {
  policy: ['Policy'],
  city: ['City'],
  cluster: ['Cluster'],
  agency: ['Agency'],
} as const satisfies Record<string, readonly SearchLabel[]>;
export type ScopeName = keyof typeof KINDS;

/** A document, a city, a cluster, an agency: what is asked about. */
export function ScopeFields<const N extends ScopeName>({
  label,
  names,
  scope,
  say,
  choose,
}: {
  readonly label: string;
  readonly names: readonly N[];
  readonly scope: Readonly<Partial<Record<N, string>>>;
  readonly say: (name: N) => string;
  readonly choose: (values: Readonly<Record<string, string>>) => void;
}): ReactNode {
  return (
    <section className={css.choices} aria-label={label}>
      {names.map((name) => (
        <NameField
          key={name}
          label={say(name)}
          kinds={KINDS[name]}
          value={scope[name] ?? ''}
          choose={(value) => choose({ [name]: value })}
        />
      ))}
    </section>
  );
}
