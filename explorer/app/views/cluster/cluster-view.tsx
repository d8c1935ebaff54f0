import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { ClusterViewDocument } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { AnswerOf } from '../../parts/answer-of.js';
import { Notes } from '../../parts/notes.js';
import { SectionLinks } from '../../parts/section-links.js';
import { ViewHeading } from '../../parts/view-heading.js';
import { useWords } from '../../words/use-words.js';
import { ClusterCities } from './cities/cluster-cities.js';
import { ClusterAgencies } from './cluster-agencies.js';
import { ClusterDocuments } from './cluster-documents.js';
import { ClusterFamily } from './cluster-family.js';
import { ClusterHeading } from './cluster-heading.js';
import { ClusterMeasures } from './cluster-measures.js';
import { CLUSTER_WORDS } from './cluster-words.js';
import { ClusterTargets } from './targets/cluster-targets.js';

/** Where a cluster is laid out, what it consists of, who has to do what for it, and which figures are set. */
export function ClusterView(): ReactNode {
  const { id: asked = '' } = useParams();
  const say = useWords(CLUSTER_WORDS);
  const query = useAnswer(ClusterViewDocument, { cluster: asked });
  return (
    <>
      {query.error && <ViewHeading title={asked} kind={say('CLUSTER')} />}
      <AnswerOf query={query}>
        {({ agencyLoad: { cluster, counts, agencies, completeness } }) => {
          // The filter names a cluster, so the answer does.
          if (cluster === null) return null;
          const sections = SECTIONS.filter((id) => counts.measures > 0 || !OF_WORK.has(id));
          return (
            <>
              <ClusterHeading cluster={cluster} asked={asked} />
              <Notes completeness={completeness} />
              <SectionLinks sections={sections.map((id) => ({ id, title: say(id) }))} />
              <ClusterCities cluster={cluster}>
                <ClusterFamily cluster={cluster} />
              </ClusterCities>
              <ClusterAgencies counts={counts} agencies={agencies} />
              <ClusterTargets clusterId={cluster.id} />
              <ClusterDocuments clusterId={cluster.id} />
              {counts.measures > 0 && <ClusterMeasures clusterId={cluster.id} />}
            </>
          );
        }}
      </AnswerOf>
    </>
  );
}

const SECTIONS = ['cities', 'agencies', 'targets', 'documents', 'measures'] as const;
const OF_WORK: ReadonlySet<string> = new Set(['agencies', 'measures']);
