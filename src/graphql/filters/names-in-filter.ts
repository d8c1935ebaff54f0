import type { NodeLabel } from '../../domain/graph-model.js';

/** A name in a filter, and what sort of thing it is meant to be called so. */
export interface NameInFilter {
  readonly label: NodeLabel;
  readonly name: string;
}

/** Fields of the `…Filter` inputs that take names of nodes. */
const LABELS: Readonly<Record<string, NodeLabel>> = {
  policy: 'Policy',
  issuer: 'Agency',
  agency: 'Agency',
  city: 'City',
  region: 'Region',
  cluster: 'Cluster',
};

/** Every name that a `filter` argument has, those of `anyOf` and `not` included, each once. */
export function namesInFilter(filter: unknown): readonly NameInFilter[] {
  const found = collect(filter);
  return [...new Map(found.map((one) => [`${one.label} ${one.name}`, one])).values()];
}

function collect(filter: unknown): readonly NameInFilter[] {
  return Object.entries(filter ?? {}).flatMap(([field, value]: [string, unknown]) => {
    if (field === 'not') return collect(value);
    if (!Array.isArray(value)) return [];
    if (field === 'anyOf') return value.flatMap(collect);
    const label = LABELS[field];
    return label === undefined ? [] : value.map((name) => ({ label, name: String(name).trim() }));
  });
}
