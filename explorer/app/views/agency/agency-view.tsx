import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { AgencyViewDocument } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { AnswerOf } from '../../parts/answer-of.js';
import { Notes } from '../../parts/notes.js';
import { SectionLinks } from '../../parts/section-links.js';
import { ViewHeading } from '../../parts/view-heading.js';
import { useWords } from '../../words/use-words.js';
import css from './agency.module.css';
import { AgencyHeading } from './agency-heading.js';
import { AgencyIssued } from './agency-issued.js';
import { AgencyMeasures } from './agency-measures.js';
import { AgencyNames } from './agency-names.js';
import { AgencyPartners } from './agency-partners.js';
import { AgencyRelatives } from './agency-relatives.js';
import { AGENCY_WORDS } from './agency-words.js';
import { AgencyWork } from './agency-work.js';
import { AgencyYears } from './agency-years.js';

/** What an agency leads, supports and is assigned, with whom, since when, and under which names. */
export function AgencyView(): ReactNode {
  const { id: asked = '' } = useParams();
  const say = useWords(AGENCY_WORDS);
  const query = useAnswer(AgencyViewDocument, { agency: asked });
  return (
    <>
      {query.error && <ViewHeading title={asked} kind={say('kind')} />}
      <AnswerOf query={query}>
        {({ agencyLoad: { agency, agencies, completeness } }) => {
          // The filter names an agency, so the answer does.
          if (agency === null) return null;
          const [load] = agencies.nodes;
          const sections = load ? SECTIONS : SECTIONS_WITHOUT_WORK;
          return (
            <>
              <AgencyHeading agency={agency} asked={asked} />
              {load && <Notes completeness={completeness} />}
              <SectionLinks sections={sections.map((id) => ({ id, title: say(id) }))} />
              <AgencyWork agencyId={agency.id} load={load} />
              <div className={css.columns}>
                {load && <AgencyYears agencyId={agency.id} load={load} />}
                <AgencyNames agency={agency} />
              </div>
              {load && <AgencyPartners agency={agency} />}
              <AgencyRelatives agency={agency} />
              <AgencyIssued agencyId={agency.id} />
              {load && <AgencyMeasures agencyId={agency.id} />}
            </>
          );
        }}
      </AnswerOf>
    </>
  );
}

const SECTIONS = ['work', 'years', 'names', 'partners', 'issued', 'measures'] as const;
const SECTIONS_WITHOUT_WORK = ['names', 'issued'] as const;
