import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { PolicyFactsDocument } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { AnswerOf } from '../../parts/answer-of.js';
import { ViewHeading } from '../../parts/view-heading.js';
import { useWords } from '../../words/use-words.js';
import { PolicyHeading } from './policy-heading.js';
import { PolicyReader } from './policy-reader.js';
import { POLICY_WORDS } from './policy-words.js';
import { useReading } from './text/use-reading.js';

/** A document as printed, with everything that was read from it at its place. */
export function PolicyView(): ReactNode {
  const say = useWords(POLICY_WORDS);
  const { id = '' } = useParams();
  // Both are asked at once: the text takes longest.
  const reading = useReading(id);
  const named = useAnswer(PolicyFactsDocument, { policy: id });
  // Links to evidence name its source; the text knows the document that begins it.
  const readId = reading.reading?.whole.policy.id ?? '';
  const isSource = named.error !== null && readId !== '';
  const read = useAnswer(PolicyFactsDocument, { policy: readId }, { isAsked: isSource });
  const facts = isSource ? read : named;
  return (
    <>
      {facts.error && !facts.data && <ViewHeading title={id} kind={say('document')} />}
      <AnswerOf query={facts}>
        {({ citations }) => (
          <>
            <PolicyHeading policy={citations.policy} />
            <PolicyReader key={citations.policy.id} facts={citations} {...reading} />
          </>
        )}
      </AnswerOf>
    </>
  );
}
