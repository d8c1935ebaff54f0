import type { ResponsibilityRole } from '../../../asking/generated/graphql.js';

/** The city's matrix of one role or, with null, of all: one question, whoever asks it. */
export function matrixVariables(
  cityId: string,
  role: ResponsibilityRole | null,
): { readonly city: string; readonly roles: readonly ResponsibilityRole[] } {
  return { city: cityId, roles: role === null ? [] : [role] };
}
