import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { searchAddress } from '../../address/addresses.js';
import { RegionHeadDocument } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { AnswerOf } from '../../parts/answer-of.js';
import { KeptLink } from '../../parts/kept-link.js';
import { Nothing } from '../../parts/nothing.js';
import { ViewHeading } from '../../parts/view-heading.js';
import { useWords } from '../../words/use-words.js';
import { RegionAnswer } from './region-answer.js';
import { REGION_WORDS } from './region-words.js';

/** A province, or an area of several cities: its cities with their clusters, what names it, targets, documents. */
export function RegionView(): ReactNode {
  const say = useWords(REGION_WORDS);
  const { id: asked = '' } = useParams();
  const isId = asked.startsWith('region-');
  const query = useAnswer(RegionHeadDocument, { id: isId ? asked : null, name: isId ? null : asked });
  return (
    <>
      {query.error && <ViewHeading title={asked} kind={say('kind')} />}
      <AnswerOf query={query}>
        {({ region }) =>
          region === null ? (
            <>
              <ViewHeading title={asked} kind={say('kind')} />
              <Nothing>
                {say('unknown', { name: asked })}{' '}
                <KeptLink to={searchAddress(asked)}>{say('search', { name: asked })}</KeptLink>
              </Nothing>
            </>
          ) : (
            <RegionAnswer region={region} />
          )
        }
      </AnswerOf>
    </>
  );
}
