import type { ReactNode } from 'react';
import { useParameter } from '../../address/use-parameter.js';
import { TrustDocument } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { AnswerOf } from '../../parts/answer-of.js';
import { Notes } from '../../parts/notes.js';
import { ViewHeading } from '../../parts/view-heading.js';
import { useWords } from '../../words/use-words.js';
import { Accuracy } from './accuracy/accuracy.js';
import { Corrections } from './corrections/corrections.js';
import { Documents } from './documents/documents.js';
import { Diagnostics } from './doubts/diagnostics.js';
import { Unresolved } from './doubts/unresolved.js';
import { Figures } from './figures.js';
import { Gaps } from './gaps/gaps.js';
import { Overlaps } from './overlaps/overlaps.js';
import { Releases } from './releases/releases.js';
import { TabLinks } from './tab-links.js';
import { type Tab, tabOf } from './tabs.js';
import { TRUST_WORDS } from './trust-words.js';

/** How far the graph can be trusted: what it covers, what is open, how well it is read, what people corrected. */
export function TrustView(): ReactNode {
  const say = useWords(TRUST_WORDS);
  const [text] = useParameter('tab');
  const tab = tabOf(text);
  const query = useAnswer(TrustDocument, {});
  return (
    <>
      <ViewHeading title={say('title')}>
        <p>{say('about')}</p>
      </ViewHeading>
      <AnswerOf query={query}>
        {({ completeness, summary }) => (
          <>
            <Figures completeness={completeness} summary={summary} />
            <Notes completeness={completeness} />
          </>
        )}
      </AnswerOf>
      <TabLinks tab={tab} />
      <h2>{say(tab)}</h2>
      <Part tab={tab} />
    </>
  );
}

function Part({ tab }: { readonly tab: Tab }): ReactNode {
  switch (tab) {
    case 'documents':
      return <Documents />;
    case 'unresolved':
      return <Unresolved />;
    case 'diagnostics':
      return <Diagnostics />;
    case 'accuracy':
      return <Accuracy />;
    case 'corrections':
      return <Corrections />;
    case 'releases':
      return <Releases />;
    case 'gaps':
      return <Gaps />;
    case 'overlaps':
      return <Overlaps />;
  }
}
