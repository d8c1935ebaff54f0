import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useKept } from '../../../address/use-kept.js';
import type { ReleaseListQuery } from '../../../asking/generated/graphql.js';
import { useWords } from '../../../words/use-words.js';
import css from '../trust.module.css';
import { DiffLinks } from './diff-links.js';
import { ReleaseChanges } from './release-changes.js';
import { RELEASE_WORDS } from './release-words.js';

/** A release: when, why, how much changed, the first files that came with it (the others are in its report), and the ways to look at it. */
export function ReleaseItem({
  release: { sequence, at, cause, nodes, relationships, documents, documentCount },
}: {
  readonly release: ReleaseListQuery['releases']['nodes'][number];
}): ReactNode {
  const say = useWords(RELEASE_WORDS);
  const kept = useKept();
  const [isOpen, setOpen] = useState(false);
  return (
    <article className={css.item}>
      <h3>
        {say('release', { sequence })} <span className={css.tag}>{say(cause)}</span>
      </h3>
      <p className={css.meta}>
        {at !== null && <span>{at.slice(0, 16).replace('T', ' ')}</span>}
        <span>{say('nodes', { ...nodes })}</span>
        <span>{say('relationships', { ...relationships })}</span>
      </p>
      {documents.length > 0 && (
        <p className={css.meta}>
          <span>
            {say('documents', { count: documentCount })}{' '}
            {documents.map(({ file, version }) => (version > 1 ? `${file} (${version})` : file)).join(', ')}
            {documentCount > documents.length && ` ${say('andMore')}`}
          </span>
        </p>
      )}
      <div className={css.links}>
        <Link to={kept(`/?release=${sequence}`)}>{say('asOf')}</Link>
        <span>
          {say('report')} <DiffLinks from={sequence - 1} to={sequence} />
        </span>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? 'fold' : 'changes')}
        </button>
      </div>
      {isOpen && <ReleaseChanges sequence={sequence} />}
    </article>
  );
}
