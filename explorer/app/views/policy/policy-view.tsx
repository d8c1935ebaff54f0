import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { PolicyFactsDocument } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { AnswerOf } from '../../parts/answer-of.js';
import { PolicyHeading } from './policy-heading.js';
import { PolicyReader } from './policy-reader.js';
import { useReading } from './text/use-reading.js';

/** A document as printed, with everything that was read from it at its place. */
export function PolicyView(): ReactNode {
  const { id = '' } = useParams();
  // Both are asked at once: the text takes longest.
  const reading = useReading(id);
  const named = useAnswer(PolicyFactsDocument, { policy: id });
  // Links to evidence name its source; the text knows the document that begins it.
  const readId = reading.reading?.whole.policy.id ?? '';
  const isSource = named.error !== null && readId !== '';
  const read = useAnswer(PolicyFactsDocument, { policy: readId }, { isAsked: isSource });
  return (
    <AnswerOf query={isSource ? read : named}>
      {({ citations }) => (
        <>
          <PolicyHeading policy={citations.policy} />
          <PolicyReader key={citations.policy.id} facts={citations} {...reading} />
        </>
      )}
    </AnswerOf>
  );
}
