import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { CityHeadDocument } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { AnswerOf } from '../../parts/answer-of.js';
import { Notes } from '../../parts/notes.js';
import { SectionLinks } from '../../parts/section-links.js';
import { ViewHeading } from '../../parts/view-heading.js';
import { WaysOut } from '../../parts/ways-out.js';
import { useWords } from '../../words/use-words.js';
import css from './city.module.css';
import { CityFacts } from './city-facts.js';
import { CITY_WORDS } from './city-words.js';
import { CityClusters } from './clusters/city-clusters.js';
import { CityHeat } from './heat/city-heat.js';
import { CityLists } from './lists/city-lists.js';
import { LISTS_ID } from './lists/show-list.js';

/** The main question for one city: its clusters, who leads the measures for them, and the very words. */
export function CityView(): ReactNode {
  const say = useWords(CITY_WORDS);
  // An id, a name or a code: what `cityLeads` takes.
  const { id: asked = '' } = useParams();
  const query = useAnswer(CityHeadDocument, { city: asked });
  return (
    <>
      {query.error && <ViewHeading title={asked} kind={say('kind')} />}
      <AnswerOf query={query}>
        {({ cityLeads }) => {
          const { city, clusters, measures, rankedCount, completeness } = cityLeads;
          // A file is named after what was asked. Counties share names, cities do not.
          const called = city.level === 'COUNTY' ? city.id : city.fullName;
          return (
            <>
              <ViewHeading title={city.fullName} kind={say('kind')}>
                <CityFacts city={city} />
              </ViewHeading>
              <p className={css.summary}>
                {say('summary', {
                  city: city.name,
                  clusters: clusters.length,
                  measures: measures.totalCount,
                  agencies: rankedCount,
                })}
              </p>
              <WaysOut
                document={CityHeadDocument}
                variables={{ city: city.id }}
                tables={[
                  { title: say('table'), path: '/v1/city-leads', parameters: { city: called } },
                  { title: say('report'), path: '/v1/reports/matrix', parameters: { city: called } },
                ]}
                node={city}
              />
              <SectionLinks
                sections={[
                  { id: 'clusters', title: say('clusters') },
                  ...(measures.totalCount > 0 ? [{ id: 'heat', title: say('heat') }] : []),
                  { id: LISTS_ID, title: say('listsShort') },
                ]}
              />
              <Notes completeness={completeness} />
              <CityClusters answer={cityLeads} />
              {measures.totalCount > 0 && <CityHeat city={city} />}
              <CityLists answer={cityLeads} />
            </>
          );
        }}
      </AnswerOf>
    </>
  );
}
