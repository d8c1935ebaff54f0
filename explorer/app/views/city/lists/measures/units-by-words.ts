import type { CityUnitFragment } from '../../../../asking/generated/graphql.js';

type Unit = Pick<CityUnitFragment, 'role' | 'printed' | 'ruleId' | 'statedById'> & {
  readonly evidence: readonly { readonly start: number }[];
};

/** Units that have their part by the same words and the same rule. */
export interface SharedWords<U extends Unit> {
  readonly first: U;
  /** As the text prints them, in its order. */
  readonly printed: readonly string[];
}

/** A list of units is one sentence: its words are shown once, with all whom they name. */
export function unitsByWords<U extends Unit>(units: readonly U[]): readonly SharedWords<U>[] {
  const groups = new Map<string, { readonly first: U; readonly printed: string[] }>();
  for (const unit of units) {
    const { role, ruleId, statedById, evidence, printed } = unit;
    const key = [role, ruleId, statedById, ...evidence.map(({ start }) => start)].join(' ');
    const group = groups.get(key);
    if (group) group.printed.push(printed);
    else groups.set(key, { first: unit, printed: [printed] });
  }
  return [...groups.values()];
}
