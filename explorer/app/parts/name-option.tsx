import type { LiHTMLAttributes, ReactNode, Ref } from 'react';
import type { NamedNodeFragment } from '../asking/generated/graphql.js';
import { LABEL_WORDS } from '../words/names-of-kinds.js';
import { useWords } from '../words/use-words.js';
import css from './name-field.module.css';
import { hintOfNode, nameOfNode } from './name-of-node.js';

/** A name that is offered, with what tells it from its namesakes. */
export function NameOption({
  node,
  isActive,
  hasKind,
  ...props
}: {
  readonly node: NamedNodeFragment;
  readonly isActive: boolean;
  readonly hasKind: boolean;
  readonly ref?: Ref<HTMLLIElement>;
} & LiHTMLAttributes<HTMLLIElement>): ReactNode {
  const say = useWords(LABEL_WORDS);
  const hint = hintOfNode(node);
  return (
    <li {...props} data-active={isActive}>
      <span lang="zh-CN">{nameOfNode(node)}</span>{' '}
      {hint !== null && (
        <small lang="zh-CN" className={css.hint}>
          {hint}
        </small>
      )}{' '}
      {hasKind && <small className={css.hint}>{say(node.__typename)}</small>}
    </li>
  );
}
