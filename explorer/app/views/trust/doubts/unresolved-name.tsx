import type { ReactNode } from 'react';
import { KeptLink } from '../../../parts/kept-link.js';
import { labelOfId } from '../../../parts/label-of-id.js';
import { NodeLink } from '../../../parts/node-link.js';
import { useWords } from '../../../words/use-words.js';
import css from '../trust.module.css';
import { DOUBT_WORDS } from './doubt-words.js';
import { type DocumentLines, lineAddress } from './line-address.js';
import type { DoubtOfFile } from './use-doubts.js';

/** An undecided name as printed: where it stands, what it may mean, and why that is open. */
export function UnresolvedName({
  item: { source, doubt, left },
  documents,
}: {
  readonly item: DoubtOfFile;
  readonly documents: readonly DocumentLines[];
}): ReactNode {
  const say = useWords(DOUBT_WORDS);
  if (doubt === null) {
    return (
      <p role="note">
        <span className={css.soft}>{source.file}</span> {say('more', { count: left })}
      </p>
    );
  }
  const { kind, printed, line, candidates, reason, clauseId, start } = doubt;
  const to = lineAddress({ sourceId: source.id, line, clauseId, start }, documents);
  return (
    <div className={css.item}>
      <b lang="zh-CN">{printed}</b> <span className={css.tag}>{say(kind)}</span>
      <p className={css.meta}>
        <span lang="en">{reason}</span>
      </p>
      <p className={css.meta}>
        <span>
          {say('candidates')}{' '}
          {candidates.length === 0
            ? say('noCandidates')
            : candidates.map((one) => (
                <span key={one}>
                  <Candidate text={one} />{' '}
                </span>
              ))}
        </span>
      </p>
      <p className={css.meta}>
        <span>{source.file}</span>
        <span>{say('line', { line })}</span>
        {to !== null && <KeptLink to={to}>{say('toText')}</KeptLink>}
      </p>
    </div>
  );
}

/** A candidate is an id, which leads to its node, or a name. */
function Candidate({ text }: { readonly text: string }): ReactNode {
  if (!/^[a-z]+-/.test(text)) return <span lang="zh-CN">{text}</span>;
  return <NodeLink node={{ __typename: labelOfId(text), id: text }}>{text}</NodeLink>;
}
