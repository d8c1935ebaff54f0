/** A page of a relationship, of which a cell holds the names. */
export interface NamedPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly name?: string; readonly shortName?: string; readonly title?: string }[];
}

/** The names in one cell; where there are more than the page holds, how many there are is said. */
export function namesOf({ totalCount, nodes }: NamedPage): string {
  const names = nodes.map(({ shortName, name, title }) => shortName ?? name ?? title ?? '').join('、');
  return totalCount > nodes.length ? `${names}等${totalCount}项` : names;
}
