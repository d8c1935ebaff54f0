import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { PolicyFactsQuery } from '../../asking/generated/graphql.js';
import { Loading } from '../../parts/loading.js';
import { Nothing } from '../../parts/nothing.js';
import { Problem } from '../../parts/problem.js';
import { useWords } from '../../words/use-words.js';
import { ClaimsTab } from './claims/claims-tab.js';
import { CorrectionsTab } from './correct/corrections-tab.js';
import type { CorrectionDraft } from './correct/draft.js';
import { CitationsTab } from './panel/citations-tab.js';
import { FactsTab } from './panel/facts-tab.js';
import { LineageTab } from './panel/lineage-tab.js';
import { Panel, type Tab } from './panel/panel.js';
import css from './policy-view.module.css';
import { POLICY_WORDS } from './policy-words.js';
import { ReaderProvider } from './reader-context.js';
import { ReadingColumns } from './reading-columns.js';
import { layOut } from './text/lay-out.js';
import type { useReading } from './text/use-reading.js';
import { usePlace } from './use-place.js';
import { useReaderActions } from './use-reader-actions.js';

/** The text with its outline on one side and what stands behind its words on the other. */
export function PolicyReader({
  facts,
  reading,
  error,
  isLoadingMore,
  retry,
  more,
}: {
  readonly facts: PolicyFactsQuery['citations'];
} & ReturnType<typeof useReading>): ReactNode {
  const say = useWords(POLICY_WORDS);
  const [place, choose] = usePlace();
  // What is drawn may come behind what was loaded: a long text is drawn in slices, while the page stays alive.
  const drawn = useDeferredValue(reading, null);
  const laidOut = useMemo(() => drawn && layOut(drawn), [drawn]);
  const text = useRef<HTMLElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<CorrectionDraft | null>(null);
  const [isOpen, setOpen] = useState(place.offset !== null || place.tab !== null);
  const policyId = facts.policy.id;
  const isTextless = facts.policy.status === 'CITED';
  const tab: Tab =
    place.tab ??
    (isTextless ? 'citations' : place.clauseId === '' && place.offset === null ? 'facts' : 'claims');
  const { reader, look } = useReaderActions({
    policyId,
    laidOut,
    text,
    panel,
    place,
    choose,
    setOpen,
    setDraft,
  });
  return (
    <ReaderProvider value={reader}>
      <div className={css.reader}>
        {isTextless ? (
          <div className={css.whole}>
            <Nothing>
              <h2>{say('noText')}</h2>
              <p>{say('noTextWhy')}</p>
            </Nothing>
          </div>
        ) : error && reading === null ? (
          <div className={css.whole}>
            <Problem error={error} retry={retry} />
          </div>
        ) : laidOut === null ? (
          <div className={css.whole}>
            <Loading />
          </div>
        ) : (
          <ReadingColumns
            laidOut={laidOut}
            place={place}
            choose={choose}
            text={text}
            look={look}
            isLoadingMore={isLoadingMore}
            error={error}
            more={more}
          />
        )}
        <div className={`${css.side} ${css.panel}`}>
          <Panel
            tab={tab}
            choose={(one) => {
              setOpen(true);
              choose({ tab: one });
            }}
            isOpen={isOpen}
            close={() => {
              setOpen(false);
              text.current
                ?.querySelector<HTMLElement>('[role="button"][tabindex="0"]')
                ?.focus({ preventScroll: true });
            }}
            place={panel}
          >
            {tab === 'claims' && laidOut && (
              <ClaimsTab laidOut={laidOut} offset={place.offset} clauseId={place.clauseId} />
            )}
            {tab === 'facts' && <FactsTab facts={facts} />}
            {tab === 'citations' && <CitationsTab policyId={policyId} />}
            {tab === 'lineage' && <LineageTab policyId={policyId} clauseId={place.clauseId} />}
            {tab === 'corrections' && (
              <CorrectionsTab policyId={policyId} draft={draft} close={() => setDraft(null)} />
            )}
          </Panel>
        </div>
      </div>
    </ReaderProvider>
  );
}
