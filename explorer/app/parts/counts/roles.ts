/** Roles as tables and pictures order them. */
export const ROLES = ['LEAD', 'SUPPORT', 'ASSIGNED'] as const;
export type Role = (typeof ROLES)[number];

/** The colour of each role: a variable of style/tokens.css. */
export const ROLE_COLOURS: Readonly<Record<Role, string>> = {
  LEAD: '--lead',
  SUPPORT: '--support',
  ASSIGNED: '--assigned',
};

export interface CountsByRole {
  readonly leads: number;
  readonly supports: number;
  readonly assigned: number;
}

/** How many measures in this role. */
export function countOf(counts: CountsByRole, role: Role): number {
  return { LEAD: counts.leads, SUPPORT: counts.supports, ASSIGNED: counts.assigned }[role];
}

/** What the address says; null where it says nothing that is a role. */
export function roleOf(text: string): Role | null {
  return ROLES.find((role) => role === text) ?? null;
}
