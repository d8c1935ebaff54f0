import { createContext, useContext } from 'react';
import type { CorrectionDraft } from './correct/draft.js';
import type { LaidOut } from './text/lay-out.js';

/** What every part of the reader may do. */
export interface Reader {
  /** The document that was asked for. */
  readonly policyId: string;
  /** Null as long as the text is not there, and where it is not loaded. */
  readonly laidOut: LaidOut | null;
  /** Looks at the claims at an offset of the text, and scrolls there. */
  readonly look: (offset: number) => void;
  /** Looks at a clause of the text, and scrolls there. */
  readonly goToClause: (clauseId: string) => void;
  /** What a clause of the text is called; its id where it is none of them. */
  readonly labelOfClause: (clauseId: string) => string;
  /** The words of the text that are selected, or were last; empty for none. */
  readonly selectedWords: () => string;
  /** Opens the form for a correction. */
  readonly propose: (draft: CorrectionDraft) => void;
}

const ReaderContext = createContext<Reader | null>(null);
export const ReaderProvider = ReaderContext.Provider;

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error('Only parts of the policy reader know it.');
  return reader;
}
