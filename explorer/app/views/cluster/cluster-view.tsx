import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { ClusterViewDocument } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { AnswerOf } from '../../parts/answer-of.js';
import { Notes } from '../../parts/notes.js';
import { ClusterCities } from './cities/cluster-cities.js';
import { ClusterAgencies } from './cluster-agencies.js';
import { ClusterDocuments } from './cluster-documents.js';
import { ClusterFamily } from './cluster-family.js';
import { ClusterHeading } from './cluster-heading.js';
import { ClusterMeasures } from './cluster-measures.js';
import { ClusterTargets } from './targets/cluster-targets.js';

/** Where a cluster is laid out, what it consists of, who has to do what for it, and which figures are set. */
export function ClusterView(): ReactNode {
  const { id: asked = '' } = useParams();
  const query = useAnswer(ClusterViewDocument, { cluster: asked });
  return (
    <AnswerOf query={query}>
      {({ agencyLoad: { cluster, counts, agencies, completeness } }) => {
        // The filter names a cluster, so the answer does.
        if (cluster === null) return null;
        return (
          <>
            <ClusterHeading cluster={cluster} asked={asked} />
            <Notes completeness={completeness} />
            <ClusterFamily cluster={cluster} />
            <ClusterCities cluster={cluster} />
            <ClusterAgencies counts={counts} agencies={agencies} />
            {counts.measures > 0 && <ClusterMeasures clusterId={cluster.id} />}
            <ClusterTargets clusterId={cluster.id} />
            <ClusterDocuments clusterId={cluster.id} />
          </>
        );
      }}
    </AnswerOf>
  );
}
