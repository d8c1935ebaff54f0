import { type ReactNode, useState } from 'react';
import { useWords } from '../../../words/use-words.js';
import css from './correct.module.css';
import { CORRECTION_WORDS } from './correction-words.js';
import { useToken } from './use-token.js';
import { useViewer } from './use-viewer.js';

/** Who one is for the server; a token is entered once. */
export function TokenField(): ReactNode {
  const say = useWords(CORRECTION_WORDS);
  const [token, setToken] = useToken();
  const [draft, setDraft] = useState('');
  const { data, error } = useViewer();
  const viewer = data?.viewer;
  if (token !== '' && viewer)
    return (
      <p>
        {say('youAre', { name: viewer.name, role: say(viewer.role) })}{' '}
        <button type="button" onClick={() => setToken('')}>
          {say('forget')}
        </button>
      </p>
    );
  return (
    <form
      className={css.row}
      onSubmit={(event) => {
        event.preventDefault();
        setToken(draft.trim());
        setDraft('');
      }}
    >
      <label>
        {say('token')}{' '}
        <input
          type="password"
          autoComplete="off"
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
      </label>
      <button type="submit" disabled={draft.trim() === ''}>
        {say('use')}
      </button>
      <p className={css.soft}>{say('tokenWhy')}</p>
      {error && <p role="alert">{error.code === 'NOT_AUTHENTICATED' ? say('notKnown') : error.message}</p>}
      {token !== '' && data?.viewer === null && <p role="alert">{say('nobody')}</p>}
    </form>
  );
}
