/** A list in an answer, with the count beside it. */
type CountedList = readonly [shown: readonly unknown[], count: number];
export type CountedIds = readonly [shown: readonly string[], count: number];

/** Says, where lists hold fewer than there are, what brings the rest; else nothing. */
export function cutLists(lists: readonly CountedList[], rest: string): readonly string[] {
  const cut = lists.filter(([shown, count]) => shown.length < count).length;
  if (cut === 0) return [];
  return [`${cut} of the lists hold fewer than the count beside them says: ${rest}.`];
}

/** How many measures there are with each role, and the ids of the first of them. */
export interface RoleLists {
  readonly leads: number;
  readonly supports: number;
  readonly assigned: number;
  readonly leadClauseIds: readonly string[];
  readonly supportClauseIds: readonly string[];
  readonly assignedClauseIds: readonly string[];
}

export function listsOfRoles(counts: RoleLists): readonly CountedIds[] {
  return [
    [counts.leadClauseIds, counts.leads],
    [counts.supportClauseIds, counts.supports],
    [counts.assignedClauseIds, counts.assigned],
  ];
}

/** What brings the rest where a list holds the first ids. */
export const MORE_IDS =
  'ask again with a larger `ids`, at most 1,000; where there are more, ask for less at a time with the filters';

/** A list in one cell of a table; where it is not whole it ends with how many there are. */
export function listedCell(shown: readonly string[], count: number): string {
  return [...shown, ...(shown.length < count ? [`……（共 ${count} 项）`] : [])].join('、');
}
