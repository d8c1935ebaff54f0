/**
 * The query with one more variable, `$release`, which every question has that is asked of the graph: as it was with that
 * release, or as it is now where nobody names one.
 */
export function askedAsOf(document: string): string {
  const asked = document.replace(
    HEAD,
    (_head, name: string, variables: string | undefined) =>
      `query ${name}(${variables === undefined ? '' : `${variables}, `}$release: Int) @asOf(release: $release) {`,
  );
  if (asked === document)
    throw new Error(`There is no head to be seen in ${JSON.stringify(document.slice(0, 60))}.`);
  return asked;
}

/** `query Name($of: String!) {`: types and plain defaults have no parentheses. */
const HEAD = /^query (\w+)(?:\(([^)]*)\))? \{/;
