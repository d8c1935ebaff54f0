import { type ReactNode, useState } from 'react';
import { useWords } from '../../../words/use-words.js';
import { useReader } from '../reader-context.js';
import css from './correct.module.css';
import { CORRECTION_WORDS } from './correction-words.js';

/** The words that show it, taken from what is selected in the text. */
export function QuoteField({
  quote,
  setQuote,
}: {
  readonly quote: string;
  readonly setQuote: (quote: string) => void;
}): ReactNode {
  const say = useWords(CORRECTION_WORDS);
  const { selectedWords } = useReader();
  const [isNothing, setNothing] = useState(false);
  return (
    <div className={css.field}>
      <label className={css.field}>
        <span>{say('quote')}</span>
        <textarea rows={2} lang="zh-CN" value={quote} onChange={(event) => setQuote(event.target.value)} />
      </label>
      <span>
        <button
          type="button"
          onClick={() => {
            const words = selectedWords();
            setNothing(words === '');
            if (words !== '') setQuote(words);
          }}
        >
          {say('fromSelection')}
        </button>{' '}
        {isNothing && <span role="alert">{say('noSelection')}</span>}
      </span>
    </div>
  );
}
