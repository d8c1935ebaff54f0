import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { AgencyViewDocument } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { AnswerOf } from '../../parts/answer-of.js';
import { Notes } from '../../parts/notes.js';
import { AgencyHeading } from './agency-heading.js';
import { AgencyIssued } from './agency-issued.js';
import { AgencyMeasures } from './agency-measures.js';
import { AgencyNames } from './agency-names.js';
import { AgencyPartners } from './agency-partners.js';
import { AgencyRelatives } from './agency-relatives.js';
import { AgencyWork } from './agency-work.js';
import { AgencyYears } from './agency-years.js';

/** What an agency leads, supports and is assigned, with whom, since when, and under which names. */
export function AgencyView(): ReactNode {
  const { id: asked = '' } = useParams();
  const query = useAnswer(AgencyViewDocument, { agency: asked });
  return (
    <AnswerOf query={query}>
      {({ agencyLoad: { agency, agencies, completeness } }) => {
        // The filter names an agency, so the answer does.
        if (agency === null) return null;
        const [load] = agencies.nodes;
        return (
          <>
            <AgencyHeading agency={agency} asked={asked} />
            <Notes completeness={completeness} />
            <AgencyWork agencyId={agency.id} load={load} />
            {load && <AgencyYears agencyId={agency.id} />}
            {load && <AgencyPartners agency={agency} />}
            {load && <AgencyMeasures agencyId={agency.id} />}
            <AgencyNames agency={agency} />
            <AgencyRelatives agency={agency} />
            <AgencyIssued agencyId={agency.id} />
          </>
        );
      }}
    </AnswerOf>
  );
}
