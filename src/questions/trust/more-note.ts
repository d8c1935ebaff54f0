/** What the answer says of a page behind which, in the direction in which it is read, there are more. */
export function moreNote(isBackwards: boolean): string {
  return isBackwards
    ? 'More stand before this page: ask again with `last` and `before: pageInfo.startCursor`.'
    : 'More follow this page: ask again with `first` and `after: pageInfo.endCursor`.';
}
