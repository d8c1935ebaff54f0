import { type ReactNode, useState } from 'react';
import { useWords } from '../../../words/use-words.js';
import { CLAIM_WORDS } from '../claims/claim-words.js';

const SAID_MS = 2_000;

/** A button that puts a text on the clipboard, and says so. */
export function CopyText({
  text,
  children,
}: {
  readonly text: string;
  readonly children: ReactNode;
}): ReactNode {
  const say = useWords(CLAIM_WORDS);
  const [isCopied, setCopied] = useState(false);
  return (
    <button
      type="button"
      onClick={() => {
        void navigator.clipboard?.writeText(text).then(() => {
          setCopied(true);
          setTimeout(() => setCopied(false), SAID_MS);
        });
      }}
    >
      <span aria-live="polite">{isCopied ? say('copied') : children}</span>
    </button>
  );
}
