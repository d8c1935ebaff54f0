import type { ReactNode } from 'react';
import type { ReleaseChangesQuery } from '../../../asking/generated/graphql.js';
import { NodeLink } from '../../../parts/node-link.js';
import { LABEL_WORDS, RELATIONSHIP_WORDS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import css from '../trust.module.css';
import { RELEASE_WORDS } from './release-words.js';

type Change = ReleaseChangesQuery['changes']['nodes'][number];
type End = NonNullable<Change['from']>;

/** A node or a relationship that is not as it was. What is gone leads nowhere. */
export function ChangeLine({ change }: { readonly change: Change }): ReactNode {
  const say = useWords(RELEASE_WORDS);
  const sayLabel = useWords(LABEL_WORDS);
  const sayRelationship = useWords(RELATIONSHIP_WORDS);
  const { kind, label, id, name, relationship, from, to, fields, onlyMoved } = change;
  const isGone = kind === 'REMOVED';
  return (
    <li>
      <span className={css.tag}>{say(kind)}</span>{' '}
      {label !== null && id !== null && (
        <>
          {sayLabel(label)} <Named end={{ id, label, name }} isGone={isGone} />
        </>
      )}
      {relationship !== null && from !== null && to !== null && (
        <>
          <Named end={from} isGone={isGone} /> <i>{sayRelationship(relationship)}</i>{' '}
          <Named end={to} isGone={isGone} />
        </>
      )}
      {onlyMoved && <span className={css.tag}> {say('moved')}</span>}
      {kind === 'CHANGED' && !onlyMoved && (
        <ul>
          {fields.map(({ field, before, after }) => (
            <li key={field}>
              <code>{field}</code> <del>{before}</del> <ins>{after}</ins>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Named({
  end: { id, label, name },
  isGone,
}: {
  readonly end: End;
  readonly isGone: boolean;
}): ReactNode {
  if (isGone) return <span lang="zh-CN">{name ?? id}</span>;
  return <NodeLink node={{ __typename: label, id }}>{name ?? id}</NodeLink>;
}
