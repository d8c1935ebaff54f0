import type { NodeClaim } from '../domain/graph-batch.js';

const BEGINNING_CHARACTERS = 40;

/** What a tool writes beside a node in a drawing. */
export function nodeTitle({ label, node }: NodeClaim): string {
  switch (label) {
    case 'Policy':
      return node.title;
    case 'Clause':
      return beginning(`${node.number ?? ''}${node.heading ?? node.text}`);
    case 'City':
      return node.fullName;
    case 'Target':
      return `${node.metric}${node.comparator}${node.printed}`;
    default:
      return node.name;
  }
}

function beginning(words: string): string {
  const characters = [...words];
  return characters.length > BEGINNING_CHARACTERS
    ? `${characters.slice(0, BEGINNING_CHARACTERS).join('')}…`
    : words;
}
