import type { ResponsibilityRole } from '../../asking/generated/graphql.js';

/** As the reports print them: ● leads, ○ supports, ◇ has responsibility and nobody is said to lead. */
export const SIGNS = { LEAD: '●', SUPPORT: '○', ASSIGNED: '◇' } as const satisfies Record<
  ResponsibilityRole,
  string
>;

interface Counts {
  readonly leads: number;
  readonly supports: number;
  readonly assigned: number;
}

/** Parts that occur, with how often: leads first. */
export function signsOf({
  leads,
  supports,
  assigned,
}: Counts): readonly { readonly role: ResponsibilityRole; readonly count: number }[] {
  const all = [
    { role: 'LEAD', count: leads },
    { role: 'SUPPORT', count: supports },
    { role: 'ASSIGNED', count: assigned },
  ] as const;
  return all.filter(({ count }) => count > 0);
}
