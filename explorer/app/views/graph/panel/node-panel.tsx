import type { ReactNode } from 'react';
import { GraphFactsDocument } from '../../../asking/generated/graphql.js';
import { useAnswer } from '../../../asking/use-answer.js';
import { AnswerOf } from '../../../parts/answer-of.js';
import { NodeLink } from '../../../parts/node-link.js';
import { LABEL_WORDS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import css from '../graph.module.css';
import { nodeOf } from '../picture/node-of.js';
import type { Picture } from '../picture/picture.js';
import type { Opened } from '../picture/use-picture.js';
import { Facts } from './facts.js';
import { KindList } from './kind-list.js';
import { NodeActions, type NodeActionsGiven } from './node-actions.js';
import { PanelHead } from './panel-head.js';
import { PANEL_WORDS } from './panel-words.js';

/** A node: what it is, what can be done with it, and what it can be expanded by. */
export function NodePanel({
  id,
  picture,
  opened,
  actions,
}: {
  readonly id: string;
  readonly picture: Picture;
  readonly opened: readonly Opened[];
  readonly actions: NodeActionsGiven;
}): ReactNode {
  const say = useWords(PANEL_WORDS);
  const sayKind = useWords(LABEL_WORDS);
  const query = useAnswer(GraphFactsDocument, { id });
  return (
    <AnswerOf query={query}>
      {({ neighbourhood: { nodes, kinds } }) => {
        const [node] = nodes;
        if (node === undefined) return null;
        const { kind, name } = nodeOf(node);
        return (
          <>
            <PanelHead kind={sayKind(kind)} title={name} unselect={() => actions.change({ at: '' })} />
            <p>
              <NodeLink node={node}>
                <span lang={undefined}>{say('open')}</span>
              </NodeLink>
            </p>
            <Facts node={node} />
            <NodeActions id={node.id} opened={opened} {...actions} />
            <h3>{say('kinds')}</h3>
            {kinds.length === 0 ? (
              <p className={css.hint}>{say('noKinds')}</p>
            ) : (
              <KindList
                id={node.id}
                kinds={kinds}
                picture={picture}
                opened={opened}
                change={actions.change}
              />
            )}
          </>
        );
      }}
    </AnswerOf>
  );
}
