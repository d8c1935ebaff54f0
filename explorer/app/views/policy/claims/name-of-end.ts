import type { ClaimEndFragment } from '../../../asking/generated/graphql.js';

/** What the end of a claim is called, as the graph has it; of a clause its id, since the reading has its words. */
export function nameOfEnd(node: ClaimEndFragment): string {
  switch (node.__typename) {
    case 'Policy':
      return node.title;
    case 'City':
      return node.fullName;
    case 'Target':
      return `${node.metric} ${node.printed}`;
    case 'Clause':
      return node.id;
    default:
      return node.name;
  }
}
