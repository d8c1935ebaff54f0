import { type ReactNode, useState } from 'react';
import { RELATIONSHIP_WORDS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import { useReader } from '../reader-context.js';
import css from './correct.module.css';
import { CorrectedFields } from './corrected-fields.js';
import { CorrectionCommand } from './correction-command.js';
import { CORRECTION_WORDS } from './correction-words.js';
import { type CorrectionDraft, isRole, kindsFor, ROLE_OF } from './draft.js';
import { faultOf } from './fault-of.js';
import { Outcome } from './outcome.js';
import { QuoteField } from './quote-field.js';
import { useSend } from './use-send.js';
import { useToken } from './use-token.js';
import type { WrittenCorrection } from './written-correction.js';

const SORT_FOR: Readonly<Record<string, WrittenCorrection['sort']>> = {
  PROMOTES: 'cluster',
  APPLIES_TO: 'city',
};

/** Writes a correction and sends it; says how to do the same without a token. */
export function CorrectionForm({
  draft,
  close,
}: {
  readonly draft: CorrectionDraft;
  readonly close: () => void;
}): ReactNode {
  const say = useWords(CORRECTION_WORDS);
  const relationship = useWords(RELATIONSHIP_WORDS);
  const { goToClause, labelOfClause } = useReader();
  const [token] = useToken();
  const { extracted, clauseId } = draft;
  const [written, setWritten] = useState<WrittenCorrection>({
    draft,
    kind: kindsFor(extracted)[0] ?? 'NOTE',
    named: '',
    sort: SORT_FOR[extracted?.relationship ?? ''] ?? 'agency',
    role: extracted && isRole(extracted.relationship) ? ROLE_OF[extracted.relationship] : 'LEAD',
    quote: draft.quote,
    reason: '',
  });
  const change = (changed: Partial<WrittenCorrection>) => setWritten((before) => ({ ...before, ...changed }));
  const [isTried, setTried] = useState(false);
  const { propose, sent, error, isSending } = useSend();
  const fault = faultOf(written);
  if (sent) return <Outcome sent={sent} close={close} />;
  return (
    <form
      className={css.form}
      aria-label={say('form')}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (fault === null && token !== '') propose(written);
      }}
    >
      <h3>{say('form')}</h3>
      <div className={css.field}>
        <span>{say('of')}</span>
        <button type="button" className={css.clause} onClick={() => goToClause(clauseId)} lang="zh-CN">
          {labelOfClause(clauseId)}
        </button>
      </div>
      {extracted && (
        <div className={css.field}>
          <span>{say('extracted')}</span>
          <strong>
            {relationship(extracted.relationship)}：<span lang="zh-CN">{extracted.name}</span>
          </strong>
        </div>
      )}
      <CorrectedFields written={written} change={change} />
      <QuoteField quote={written.quote} setQuote={(quote) => change({ quote })} />
      <label className={css.field}>
        <span>{say('reason')}</span>
        <textarea
          rows={2}
          maxLength={2000}
          value={written.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </label>
      {isTried && fault !== null && <p role="alert">{say(fault)}</p>}
      {error && (
        <p role="alert">
          {say(error.code === 'NOT_ALLOWED' ? 'notAllowed' : 'refused', { message: error.message })}
        </p>
      )}
      {token === '' && <p className={css.soft}>{say('needToken')}</p>}
      <div className={css.row}>
        <button type="submit" disabled={isSending || token === ''}>
          {say('send')}
        </button>
        <button type="button" onClick={close}>
          {say('cancel')}
        </button>
      </div>
      <CorrectionCommand written={written} />
    </form>
  );
}
