import type { ReactNode } from 'react';
import { GraphAroundDocument, GraphPathsDocument } from '../../../asking/generated/graphql.js';
import { type Table, WaysOut } from '../../../parts/ways-out.js';
import { useWords } from '../../../words/use-words.js';
import { ALL_RELATIONSHIPS } from '../address/all-relationships.js';
import { FIRST_MAX } from '../address/expansion.js';
import type { PictureAddress } from '../address/use-picture-address.js';
import { GRAPH_WORDS } from '../graph-words.js';

/** The same for a program: all that the opened nodes are connected with, and the paths. */
export function PictureWaysOut({
  ids,
  address: { from, to, isAnyWay },
}: {
  /** Of the opened nodes. */
  readonly ids: readonly string[];
  readonly address: PictureAddress;
}): ReactNode {
  const say = useWords(GRAPH_WORDS);
  const relationships = isAnyWay ? ALL_RELATIONSHIPS : null;
  const hasPath = from !== '' && to !== '';
  const paths: Table = {
    path: '/v1/paths',
    title: say('tableOfPaths'),
    parameters: { from, to, relationships },
  };
  if (ids.length === 0) {
    return <WaysOut document={GraphPathsDocument} variables={{ from, to, relationships }} tables={[paths]} />;
  }
  const around: Table = {
    path: '/v1/neighbourhood',
    title: say('tableAround'),
    parameters: { ids, first: FIRST_MAX },
  };
  return (
    <WaysOut
      document={GraphAroundDocument}
      variables={{ ids, relationships: null, direction: null, first: FIRST_MAX }}
      tables={hasPath ? [around, paths] : [around]}
    />
  );
}
