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
  const facts = useAnswer(PolicyFactsDocument, { policy: id });
  return (
    <AnswerOf query={facts}>
      {({ citations }) => (
        <>
          <PolicyHeading policy={citations.policy} />
          <PolicyReader key={citations.policy.id} facts={citations} {...reading} />
        </>
      )}
    </AnswerOf>
  );
}
