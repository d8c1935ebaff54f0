import { useParameters } from '../../address/use-parameters.js';

/** Which part of the graph is asked about, and of which kind and reading: it stands in the address. */
export function useScope<const N extends string>(
  names: readonly N[],
): {
  readonly scope: Readonly<Partial<Record<N, string>>>;
  readonly picked: string;
  /** Kind and reading of `picked`; empty strings where nothing is picked. */
  readonly pair: readonly [string, string];
  readonly choose: (values: Readonly<Record<string, string>>) => void;
} {
  const [address, choose] = useParameters();
  const given = names
    .map((name) => [name, address.get(name) ?? ''] as const)
    .filter(([, value]) => value !== '');
  const picked = address.get('picked') ?? '';
  const [kind = '', reading = ''] = picked.split(',');
  return {
    scope: Object.fromEntries(given) as Partial<Record<N, string>>,
    picked,
    pair: [kind, reading],
    choose,
  };
}
