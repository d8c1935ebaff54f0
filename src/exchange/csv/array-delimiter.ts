import { DomainError } from '../../domain/errors.js';
import type { GraphBatch } from '../../domain/graph-batch.js';
import { NODE_FIELDS } from '../../domain/graph-model.js';

/** Separators of ASCII, made for this; texts of PDF files may hold one all the same. */
const CANDIDATES = ['\u001f', '\u001e', '\u001d', '\u001c'];
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const ANY = /[\u001c-\u001f]/;

/** Finds out which separator no member of any list holds: lists of the import tool know no way to escape it. */
export function createDelimiterChoice() {
  const held = new Set<string>();
  const look = (text: string): void => {
    if (ANY.test(text)) for (const one of CANDIDATES) if (text.includes(one)) held.add(one);
  };
  return {
    /** The same batches, looked at as they pass. */
    async *watch(batches: AsyncIterable<GraphBatch>): AsyncGenerator<GraphBatch> {
      for await (const batch of batches) {
        for (const { edge } of batch.edges) for (const { quote } of edge.evidence) look(quote);
        for (const { label, node } of batch.nodes)
          for (const [name, kind] of Object.entries(NODE_FIELDS[label]))
            if (kind === 'strings') for (const one of listOf(node, name)) look(one);
        yield batch;
      }
    },
    chosen(): string {
      const free = CANDIDATES.find((one) => !held.has(one));
      if (free !== undefined) return free;
      throw new DomainError(
        'INVALID_ARGUMENT',
        'The texts hold all four separators of ASCII (U+001C to U+001F), so lists cannot be written for neo4j-admin: export as jsonl and import that.',
      );
    },
  };
}

function listOf(node: object, name: string): readonly string[] {
  return (node as Readonly<Record<string, readonly string[]>>)[name] ?? [];
}
