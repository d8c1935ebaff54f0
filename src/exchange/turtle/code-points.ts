import type { GraphBatch } from '../../domain/graph-batch.js';
import type { Span } from '../../domain/span.js';

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * Our offsets count UTF-16 code units, those of W3C selectors code points: they differ after a character outside the basic
 * plane. Only the places of those few are kept of each text.
 */
export function createCodePoints() {
  const pairs = new Map<string, readonly number[]>();
  return {
    /** The same batches, with their documents; each text is looked at as it passes. */
    async *watch(batches: AsyncIterable<GraphBatch>): AsyncGenerator<GraphBatch> {
      for await (const batch of batches) {
        const { source, document } = batch;
        if (document !== null)
          pairs.set(
            source.id,
            [...document.text.matchAll(PAIR)].map(({ index }) => index),
          );
        yield batch;
      }
    },
    /** The span in code points; null where the text is not known. */
    spanOf(sourceId: string, { start, end }: Span): Span | null {
      const places = pairs.get(sourceId);
      if (places === undefined) return null;
      const before = (offset: number): number => places.filter((place) => place < offset).length;
      return places.length === 0 ? { start, end } : { start: start - before(start), end: end - before(end) };
    },
  };
}
