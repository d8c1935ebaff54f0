import type { GraphNodeFragment } from '../../../asking/generated/graphql.js';
import { nameOfNode } from '../../../parts/name-of-node.js';
import { shortened } from '../../../parts/shortened.js';
import type { PictureNode } from './picture.js';

/** Characters of a label; the whole name stands in the panel and in the list. */
const LABEL_MAX = 14;

export function nodeOf(node: GraphNodeFragment): PictureNode {
  const name = nameOfNode(node);
  const short = node.__typename === 'Agency' ? node.shortName : node.__typename === 'City' ? node.name : name;
  return { id: node.id, kind: node.__typename, name, label: shortened(short, LABEL_MAX) };
}
