import { documentOf } from './document/document-of.mjs';
import { createProse } from './words/prose.mjs';

/**
 * Made documents one after the other until they hold `clauses`: always the same for a seed, and a smaller corpus is the
 * beginning of a larger one. Nothing is kept, so memory does not grow.
 */
export function* madeDocuments({ world, seed, clauses }) {
  const maker = { world, prose: createProse(world), seed };
  for (let index = 0, count = 0; count < clauses; index += 1) {
    const document = documentOf(maker, index);
    count += document.clauses.length;
    yield document;
  }
}
