/** Finds the longest known term at a place of a text, whatever the number of terms. */
export interface TermTrie<T> {
  /** Null where no term begins at `at`. Looks at no more characters than the longest term has. */
  longestAt(text: string, at: number): { readonly length: number; readonly value: T } | null;
}

interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  value: T | null;
}

/** The first value of a term wins. Empty terms are left out. */
export function createTermTrie<T>(terms: Iterable<readonly [string, T]>): TermTrie<T> {
  const root: TrieNode<T> = { next: new Map(), value: null };
  // At most places of a text no term begins: one look at the first character tells.
  const begins = new Uint8Array(0x10000);
  for (const [term, value] of terms) {
    let node = root;
    begins[term.charCodeAt(0)] = 1;
    for (const character of term) {
      let below = node.next.get(character);
      if (below === undefined) {
        below = { next: new Map(), value: null };
        node.next.set(character, below);
      }
      node = below;
    }
    if (term !== '') node.value ??= value;
  }
  return {
    longestAt(text, at) {
      if (begins[text.charCodeAt(at)] !== 1) return null;
      let node: TrieNode<T> | undefined = root;
      let found: { readonly length: number; readonly value: T } | null = null;
      for (let offset = at; offset < text.length; offset++) {
        node = node.next.get(text[offset] as string);
        if (node === undefined) break;
        if (node.value !== null) found = { length: offset + 1 - at, value: node.value };
      }
      return found;
    },
  };
}
