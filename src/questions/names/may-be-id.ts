/** Ids are ASCII without white space; no name of a document, an agency or a place is. */
export function mayBeId(word: string): boolean {
  return /^[\x21-\x7e]+$/.test(word);
}
