/** What an answer says where the names that were asked for stand for more than was looked at. */
export const INCOMPLETE_NOTE =
  'More documents or layouts of clusters belong to what was asked than one answer looks at: ask for one of them.';
