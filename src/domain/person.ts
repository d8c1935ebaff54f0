export const PERSON_ROLES = ['reader', 'editor'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** Who may propose corrections (a reader) or also decide on them (an editor), known by a token. */
export interface Person {
  readonly name: string;
  readonly role: PersonRole;
}
