import type { ReactNode } from 'react';
import type { AskError } from '../../asking/ask.js';
import { Nothing } from '../../parts/nothing.js';
import { Problem } from '../../parts/problem.js';
import { useWords } from '../../words/use-words.js';
import { MATRIX_WORDS } from './matrix-words.js';

/** Why there is no matrix. A name that fits several is decided in its filter, which lists them. */
export function WhyNot({
  error,
  retry,
}: {
  readonly error: AskError;
  readonly retry: () => void;
}): ReactNode {
  const say = useWords(MATRIX_WORDS);
  if (error.code === 'AMBIGUOUS_NAME') return <Nothing>{say('meant')}</Nothing>;
  return <Problem error={error} retry={retry} />;
}
