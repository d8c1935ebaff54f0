/** What the fragment `NodeName` brings. */
export interface NamedNode {
  readonly id: string;
  readonly title?: string;
  readonly name?: string;
  readonly fullName?: string;
  readonly number?: string | null;
  readonly heading?: string | null;
  readonly metric?: string;
}

/** What a person calls it; null where it has no name. */
export function nameOf({ title, fullName, name, metric, heading, number }: NamedNode): string | null {
  return title ?? fullName ?? name ?? metric ?? heading ?? number ?? null;
}
