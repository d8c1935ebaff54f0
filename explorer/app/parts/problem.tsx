import type { ReactNode } from 'react';
import type { AskError } from '../asking/ask.js';
import { useServerSentence } from '../words/server-sentences/use-server-sentence.js';
import { type Say, useWords } from '../words/use-words.js';
import { KeptLink } from './kept-link.js';
import { labelOfId } from './label-of-id.js';
import { NodeLink } from './node-link.js';
import { PART_WORDS } from './part-words.js';
import css from './states.module.css';

/** Asked again, a question that was refused is refused again. */
const MAY_BE_ANSWERED_LATER: ReadonlySet<string> = new Set([
  'OFFLINE',
  'QUERY_TIMEOUT',
  'STORE_UNAVAILABLE',
  'STORE_BUSY',
  'INTERNAL_SERVER_ERROR',
]);

/** A question without an answer: what happened, and what to do next. */
export function Problem({
  error,
  retry,
}: {
  readonly error: AskError;
  readonly retry?: (() => void) | undefined;
}): ReactNode {
  const say = useWords(PART_WORDS);
  const said = useServerSentence();
  return (
    <div className={css.problem} role="alert">
      <h2>{say('problem')}</h2>
      <p>{sentenceOf({ ...error, message: said(error.message).text }, say)}</p>
      {error.candidates.length > 0 && (
        <ul>
          {error.candidates.map(({ id, name, province }) => (
            <li key={id}>
              <NodeLink node={{ __typename: labelOfId(id), id }}>{`${province ?? ''}${name}`}</NodeLink>
              {hasNamesake(error.candidates, { name, province }) && <code> {id}</code>}
            </li>
          ))}
        </ul>
      )}
      <p>
        {retry && MAY_BE_ANSWERED_LATER.has(error.code) && (
          <button type="button" onClick={retry}>
            {say('retry')}
          </button>
        )}{' '}
        <KeptLink to="/explore/search">{say('search')}</KeptLink>
      </p>
    </div>
  );
}

/** Two places of one province may have one name: 鼓楼区 of 南京 and of 徐州. */
function hasNamesake(
  candidates: AskError['candidates'],
  { name, province }: { readonly name: string; readonly province?: string | null | undefined },
): boolean {
  return candidates.filter((one) => one.name === name && one.province === province).length > 1;
}

function sentenceOf(
  { code, message }: Pick<AskError, 'code' | 'message'>,
  say: Say<keyof typeof PART_WORDS.zh>,
): string {
  switch (code) {
    case 'OFFLINE':
      return say('offline');
    case 'QUERY_TIMEOUT':
      return say('slow');
    case 'AMBIGUOUS_NAME':
      return say('ambiguous');
    case 'RELEASE_NOT_FOUND':
      return say('release', { message });
    case 'NOT_FOUND':
    case 'INVALID_ID':
      return say('notFound', { message });
    case 'STORE_UNAVAILABLE':
    case 'STORE_BUSY':
      return say('busy', { message });
    case 'QUERY_TOO_LARGE':
    case 'PLAN_TOO_LARGE':
      return say('tooLarge', { message });
    default:
      return say('unforeseen', { message });
  }
}
