import { type ReactNode, useState } from 'react';
import type { CorrectionKind, ResponsibilityRole } from '../../../asking/generated/graphql.js';
import { NameField } from '../../../parts/name-field.js';
import { RELATIONSHIP_WORDS, ROLE_WORDS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import { useReader } from '../reader-context.js';
import css from './correct.module.css';
import { CorrectionCommand } from './correction-command.js';
import { CORRECTION_WORDS } from './correction-words.js';
import { type CorrectionDraft, isRole, kindsFor, ROLE_OF } from './draft.js';
import { faultOf } from './fault-of.js';
import { Outcome } from './outcome.js';
import { QuoteField } from './quote-field.js';
import { useSend } from './use-send.js';
import { useToken } from './use-token.js';
import type { WrittenCorrection } from './written-correction.js';

const ROLES: readonly ResponsibilityRole[] = ['LEAD', 'SUPPORT', 'ASSIGNED'];
const SORTS = ['agency', 'cluster', 'city', 'region'] as const;
const LABELS = { agency: 'Agency', cluster: 'Cluster', city: 'City', region: 'Region' } as const;
const SORT_WORDS = { agency: 'agency', cluster: 'cluster', city: 'place', region: 'place' } as const;

/** Writes a correction and sends it; says how to do the same without a token. */
export function CorrectionForm({
  draft,
  close,
}: {
  readonly draft: CorrectionDraft;
  readonly close: () => void;
}): ReactNode {
  const say = useWords(CORRECTION_WORDS);
  const roleWord = useWords(ROLE_WORDS);
  const relationship = useWords(RELATIONSHIP_WORDS);
  const { goToClause, labelOfClause } = useReader();
  const [token] = useToken();
  const { extracted } = draft;
  const kinds = kindsFor(extracted);
  const [kind, setKind] = useState<CorrectionKind>(kinds[0] ?? 'NOTE');
  const [named, setNamed] = useState('');
  const [missing, setMissing] = useState<WrittenCorrection['sort']>('agency');
  const [role, setRole] = useState<ResponsibilityRole>(
    extracted && isRole(extracted.relationship) ? ROLE_OF[extracted.relationship] : 'LEAD',
  );
  const [quote, setQuote] = useState(draft.quote);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { propose, sent, error, isSending } = useSend();
  const sort =
    { WRONG_AGENCY: 'agency', WRONG_CLUSTER: 'cluster', WRONG_CITY: 'city' }[kind as string] ?? missing;
  const written: WrittenCorrection = {
    draft,
    kind,
    named,
    sort: placeSort(sort, named),
    role,
    quote,
    reason,
  };
  const fault = faultOf(written);
  const needsName =
    kind === 'MISSING' || kind === 'WRONG_AGENCY' || kind === 'WRONG_CLUSTER' || kind === 'WRONG_CITY';
  const needsRole = kind === 'WRONG_ROLE' || (kind === 'MISSING' && sort === 'agency');

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
        <span>
          <button type="button" onClick={() => goToClause(draft.clauseId)} lang="zh-CN">
            {labelOfClause(draft.clauseId)}
          </button>
        </span>
      </div>
      {extracted && (
        <div className={css.field}>
          <span>{say('extracted')}</span>
          <span>
            {relationship(extracted.relationship)}：<span lang="zh-CN">{extracted.name}</span>
          </span>
        </div>
      )}
      <label className={css.field}>
        <span>{say('kind')}</span>
        <select value={kind} onChange={(event) => setKind(event.target.value as CorrectionKind)}>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </select>
      </label>
      {kind === 'MISSING' && (
        <label className={css.field}>
          <span>{say('what')}</span>
          <select
            value={missing}
            onChange={(event) => {
              setMissing(event.target.value as WrittenCorrection['sort']);
              setNamed('');
            }}
          >
            {SORTS.filter((one) => one !== 'region').map((one) => (
              <option key={one} value={one}>
                {say(SORT_WORDS[one])}
              </option>
            ))}
          </select>
        </label>
      )}
      {needsName && (
        <NameField
          label={`${say('corrected')} (${say(SORT_WORDS[sort as WrittenCorrection['sort']])})`}
          kinds={sort === 'city' ? ['City', 'Region'] : [LABELS[sort as WrittenCorrection['sort']]]}
          value={named}
          choose={setNamed}
        />
      )}
      {needsRole && (
        <label className={css.field}>
          <span>{say('role')}</span>
          <select value={role} onChange={(event) => setRole(event.target.value as ResponsibilityRole)}>
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {roleWord(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <QuoteField quote={quote} setQuote={setQuote} />
      <label className={css.field}>
        <span>{say('reason')}</span>
        <textarea
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
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

/** Places are cities or regions; ids say which. */
function placeSort(sort: string, named: string): WrittenCorrection['sort'] {
  return sort === 'city' && named.startsWith('region-') ? 'region' : (sort as WrittenCorrection['sort']);
}
