import type { ReactNode } from 'react';
import { useParameters } from '../../../address/use-parameters.js';
import {
  DiagnosticsDocument,
  type DiagnosticsQuery,
  type Severity,
} from '../../../asking/generated/graphql.js';
import { useAllPages } from '../../../asking/use-all-pages.js';
import { usePages } from '../../../asking/use-pages.js';
import { KeptLink } from '../../../parts/kept-link.js';
import { LongList } from '../../../parts/long-list.js';
import { Nothing } from '../../../parts/nothing.js';
import { WaysOut } from '../../../parts/ways-out.js';
import { useWords } from '../../../words/use-words.js';
import { Chips } from '../chips.js';
import css from '../trust.module.css';
import { DOUBT_WORDS } from './doubt-words.js';
import { lineAddress } from './line-address.js';
import { useDocumentLines } from './use-document-lines.js';

const SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const satisfies Severity[];
const AT_ONCE = 100;
/** What is asked of one file at once: the most that the API gives. */
const OF_FILE_MAX = 100;

type Source = DiagnosticsQuery['summary']['sources']['nodes'][number];

/** What the program remarked while reading each file. */
export function Diagnostics(): ReactNode {
  const say = useWords(DOUBT_WORDS);
  const [address, choose] = useParameters();
  const severity = SEVERITIES.find((one) => one === address.get('severity')) ?? null;
  const lines = useDocumentLines();
  const all = usePages(DiagnosticsDocument, {}, ({ summary: { sources } }) => ({
    nodes: sources.nodes.flatMap(remarksOf),
    pageInfo: sources.pageInfo,
  }));
  const items = all.items.filter((one) => severity === null || one.severity === severity);
  const pages = useAllPages({ ...all, items }, AT_ONCE);
  return (
    <>
      <p className={css.item}>{say('aboutDiagnostics')}</p>
      <Chips
        label={say('severities')}
        all={say('all')}
        chips={SEVERITIES.map((one) => ({ value: one, label: say(one) }))}
        chosen={severity}
        choose={(value) => choose({ severity: value ?? '' })}
      />
      <LongList
        pages={pages}
        label={say('diagnosticList')}
        keyOf={({ key }) => key}
        empty={<Nothing>{say('noDiagnostics')}</Nothing>}
        render={({ source, severity: own, ruleId, message, line, isLast }) => {
          const to = lineAddress({ sourceId: source.id, line, clauseId: null, start: null }, lines);
          return (
            <div className={css.item}>
              <span lang="en">{message}</span> <span className={css.tag}>{say(own)}</span>
              <p className={css.meta}>
                <code>{ruleId}</code>
                <span>{source.file}</span>
                <span>{say('line', { line })}</span>
                {to !== null && <KeptLink to={to}>{say('toText')}</KeptLink>}
              </p>
              {isLast && <p role="note">{say('moreDiagnostics')}</p>}
            </div>
          );
        }}
      />
      <WaysOut document={DiagnosticsDocument} variables={{}} />
    </>
  );
}

/** The remarks about a file; the last says where there are more than are asked for. */
function remarksOf(source: Source) {
  const { diagnostics, id } = source;
  return diagnostics.map((one, index) => ({
    ...one,
    source,
    key: `${id} ${index}`,
    isLast: index === OF_FILE_MAX - 1,
  }));
}
