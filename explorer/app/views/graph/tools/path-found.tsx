import type { ReactNode } from 'react';
import type { GraphPathsQuery } from '../../../asking/generated/graphql.js';
import { Notes } from '../../../parts/notes.js';
import { Nothing } from '../../../parts/nothing.js';
import { RELATIONSHIP_WORDS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import css from '../graph.module.css';
import { GRAPH_WORDS } from '../graph-words.js';
import { nodeOf } from '../picture/node-of.js';
import { linkId } from '../picture/picture.js';

/** How long the path is, how many there are, and each in words. */
export function PathFound({
  paths,
  choose,
}: {
  readonly paths: GraphPathsQuery['paths'];
  readonly choose: (id: string) => void;
}): ReactNode {
  const say = useWords(GRAPH_WORDS);
  const sayRelationship = useWords(RELATIONSHIP_WORDS);
  const { shortestLength, shortestCount, isTruncated, completeness, from } = paths;
  const shown = paths.paths.length;
  if (shown === 0) {
    return (
      <Nothing>
        {say('noPath')}
        <Notes completeness={completeness} />
      </Nothing>
    );
  }
  const length = shortestLength ?? paths.paths[0]?.length ?? 0;
  return (
    <div>
      <p role="status">
        {isTruncated || shortestCount === null
          ? say('pathCut', { shown, length })
          : say('pathFound', { length, count: shortestCount, shown })}
      </p>
      <details>
        <summary>{say('pathSteps')}</summary>
        <ol className={css.steps}>
          {paths.paths.map(({ steps }) => (
            <li key={steps.map(({ toId, relationship }) => `${relationship} ${toId}`).join(' ')}>
              <span lang="zh-CN">{nodeOf(from).name}</span>
              {steps.map(({ fromId, toId, to, relationship, direction }) => {
                const isOut = direction === 'OUT';
                const id = isOut ? linkId(fromId, relationship, toId) : linkId(toId, relationship, fromId);
                return (
                  <span key={toId}>
                    {isOut ? ' —' : ' ←'}
                    <button type="button" className={css.step} onClick={() => choose(id)}>
                      {sayRelationship(relationship)}
                    </button>
                    {isOut ? '→ ' : '— '}
                    <span lang="zh-CN">{nodeOf(to).name}</span>
                  </span>
                );
              })}
            </li>
          ))}
        </ol>
      </details>
      <Notes completeness={completeness} />
    </div>
  );
}
