import type { ReactNode } from 'react';
import { useWords } from '../../../words/use-words.js';
import type { PictureAddress, PictureChange } from '../address/use-picture-address.js';
import css from '../graph.module.css';
import { GRAPH_WORDS } from '../graph-words.js';
import { NODES_MAX } from '../picture/build-picture.js';
import type { Picture } from '../picture/picture.js';
import type { PictureState } from '../picture/use-picture.js';

/** How much is in the picture, and what is not. */
export function PictureSays({
  state: { picture, isAsking, isLinkedThroughout },
  visible,
  address: { hidden },
  change,
}: {
  readonly state: PictureState;
  /** The picture as it is filtered. */
  readonly visible: Picture;
  readonly address: PictureAddress;
  readonly change: (change: PictureChange) => void;
}): ReactNode {
  const say = useWords(GRAPH_WORDS);
  const [nodes, links] = [visible.nodes.size, visible.links.size];
  const [allNodes, allLinks] = [picture.nodes.size, picture.links.size];
  const isWhole = nodes === allNodes && links === allLinks;
  return (
    <div className={css.says}>
      <p role="status">
        {isAsking
          ? say('asking')
          : isWhole
            ? say('counts', { nodes, links })
            : say('countsFiltered', { nodes, links, allNodes, allLinks })}
        {!isAsking && nodes === 0 && allNodes + hidden.size > 0 && ` ${say('empty')}`}
      </p>
      {hidden.size > 0 && (
        <p>
          {say('hidden', { count: hidden.size })}{' '}
          <button type="button" onClick={() => change({ hidden: [] })}>
            {say('showHidden')}
          </button>
        </p>
      )}
      {picture.leftOut > 0 && (
        <p role="alert">{say('leftOut', { most: NODES_MAX, count: picture.leftOut })}</p>
      )}
      {!isAsking && !isLinkedThroughout && <p>{say('notAmong')}</p>}
    </div>
  );
}
