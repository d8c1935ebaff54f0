import type { NamedNodeFragment } from '../asking/generated/graphql.js';
import { shortened } from './shortened.js';

/** Characters of a clause's own words that stand for a heading where it has none. */
const WORDS_MAX = 30;

/** As much of a node as its name is made of. */
type Nameable =
  | { readonly __typename: 'Policy'; readonly title: string }
  | ({ readonly __typename: 'Clause' } & Parameters<typeof nameOfClause>[0])
  | { readonly __typename: 'City'; readonly fullName: string }
  | { readonly __typename: 'Target'; readonly metric: string; readonly printed: string }
  | { readonly __typename: 'Agency' | 'Cluster' | 'Region'; readonly name: string };

/** What a node is called, as the graph has it. */
export function nameOfNode(node: Nameable): string {
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

/** 「（六）加大工业投资支持力度」; where there is no heading, its first words, as `shortened` gives them. */
export function nameOfClause(
  {
    number,
    heading,
    text,
  }: {
    readonly number: string | null;
    readonly heading: string | null;
    readonly text: string;
  },
  wordsMax = WORDS_MAX,
  dots?: string,
): string {
  const name = heading ?? shortened(text, wordsMax, dots);
  // The label is part of the text where a clause has no heading.
  return number === null || name.startsWith(number) ? name : `${number}${name}`;
}

/** What tells a node from its namesakes; null where its name does. */
export function hintOfNode(node: NamedNodeFragment): string | null {
  switch (node.__typename) {
    case 'Policy':
      return node.documentNumber;
    case 'Clause':
      return node.policy.title;
    case 'City':
      return node.province;
    default:
      return null;
  }
}
