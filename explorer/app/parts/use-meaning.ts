import { MeaningDocument, type NamedNodeFragment, type SearchLabel } from '../asking/generated/graphql.js';
import { useAnswer } from '../asking/use-answer.js';
import { hintOfNode, nameOfNode } from './name-of-node.js';

interface MeantCandidate {
  readonly id: string;
  readonly name: string;
  readonly hint: string | null;
}

/** What a word means: a node, or several that it may mean, or (when it is known that there is none) nothing. */
export interface Meaning {
  readonly node: NamedNodeFragment | null;
  readonly candidates: readonly MeantCandidate[];
  readonly isKnown: boolean;
}

/** What an id or a name means among these kinds; an empty word means nothing. */
export function useMeaning(word: string, kinds: readonly SearchLabel[]): Meaning {
  const { data } = useAnswer(
    MeaningDocument,
    {
      words: [word],
      policy: kinds.includes('Policy'),
      clause: kinds.includes('Clause'),
      agency: kinds.includes('Agency'),
      city: kinds.includes('City'),
      region: kinds.includes('Region'),
      cluster: kinds.includes('Cluster'),
    },
    { isAsked: word !== '' },
  );
  if (data === undefined || word === '') return { node: null, candidates: [], isKnown: false };
  const { policy, clause, agency, city, region, cluster } = data;
  const found = [policy, clause, agency, city, region, cluster].flatMap((one) => one ?? []);
  const nodes = found.flatMap(({ node }) => node ?? []);
  const [only, ...others] = nodes;
  if (only !== undefined && others.length === 0) return { node: only, candidates: [], isKnown: true };
  const several = nodes.map((node) => ({ id: node.id, name: nameOfNode(node), hint: hintOfNode(node) }));
  return { node: null, candidates: [...several, ...found.flatMap((one) => one.candidates)], isKnown: true };
}
