/** What GraphiQL opens with. */
interface Asked {
  readonly initialQuery?: string;
  readonly initialVariables?: string;
}

/**
 * The question in an address: `?query=…&variables=…`, or the same behind `#`, which no server sees and so may be longer than
 * servers take. Without a query there is none. Variables are laid out to be read; what is no JSON is shown as it is.
 */
export function askedInAddress({ search, hash }: Pick<URL, 'search' | 'hash'>): Asked {
  for (const part of [search, hash]) {
    const asked = new URLSearchParams(part.slice(1));
    const query = asked.get('query');
    // Without variables none are meant: not those that the browser kept of another question.
    if (query) return { initialQuery: query, initialVariables: laidOut(asked.get('variables') ?? '') };
  }
  return {};
}

function laidOut(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
