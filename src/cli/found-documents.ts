import { encodeCursor, MAX_PAGE_SIZE } from '../domain/page.js';
import { createCorpus, type KnownPolicy } from '../ingest/assemble/corpus.js';
import type { FoundDocuments, GraphReader } from '../store/graph-store.js';

/**
 * Documents of the store that are only cited and are among these: cited before they were loaded, perhaps under a name that gave
 * them another id (by title alone, or by a number that their own text does not print). The id by which they are cited, with the
 * id that they have. By the same rules as citations that are read, so the order of loads does not matter. One store call for
 * each ten thousand documents that are only cited.
 */
export async function foundDocuments(
  reader: GraphReader,
  documents: readonly KnownPolicy[],
): Promise<FoundDocuments> {
  const corpus = createCorpus(documents);
  const found = new Map<string, string>();
  for (let after: string | null = null; ; ) {
    const { nodes, hasNextPage } = await reader.walk({
      start: {
        filter: { status: { eq: 'CITED' } },
        page: { first: MAX_PAGE_SIZE, after, withTotal: false },
      },
      to: { label: 'Policy', fields: ['title', 'documentNumber'], hops: [] },
    });
    for (const node of nodes) {
      if (node === null) continue;
      const { title, documentNumber } = node.fields as { title: string; documentNumber: string | null };
      const meant = corpus.lookUp(title, documentNumber);
      if (meant.status === 'RESOLVED') found.set(node.id, meant.id);
    }
    if (!hasNextPage) return found;
    after = encodeCursor([nodes.at(-1)?.id ?? '']);
  }
}
