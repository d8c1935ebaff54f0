import type { GraphNodeFragment } from '../../../asking/generated/graphql.js';
import { nameOfClause } from '../../../parts/name-of-node.js';
import type { PictureNode } from './picture.js';

/** Characters of a label; the whole name stands in the panel and in the list. */
const LABEL_MAX = 14;

export function nodeOf(node: GraphNodeFragment): PictureNode {
  const name = nameOf(node);
  const short = node.__typename === 'Agency' ? node.shortName : node.__typename === 'City' ? node.name : name;
  return { id: node.id, kind: node.__typename, name, label: cut(short) };
}

function nameOf(node: GraphNodeFragment): string {
  switch (node.__typename) {
    case 'Policy':
      return node.title;
    case 'Clause':
      return nameOfClause(node);
    case 'City':
      return node.fullName;
    case 'Target':
      return `${node.metric} ${node.printed}`;
    default:
      return node.name;
  }
}

function cut(name: string): string {
  const characters = [...name];
  return characters.length > LABEL_MAX ? `${characters.slice(0, LABEL_MAX).join('')}…` : name;
}
