import type { ReactNode } from 'react';
import { KeptLink } from '../../../parts/kept-link.js';
import { Nothing } from '../../../parts/nothing.js';
import { useWords } from '../../../words/use-words.js';
import { GRAPH_WORDS } from '../graph-words.js';

/** Names that any store with the gazetteers has; a name that it lacks is said to be unknown, with the way on. */
const NAMES = ['东莞', '广东省工业和信息化厅', '新一代电子信息', '珠三角'];
const ENDS = ['东莞', '广东省工业和信息化厅'] as const;

/** Where nothing was chosen yet: what one can begin with. */
export function GraphStart(): ReactNode {
  const say = useWords(GRAPH_WORDS);
  const [from, to] = ENDS;
  return (
    <Nothing>
      <h2>{say('start')}</h2>
      <p>{say('startWhy')}</p>
      <ul>
        {NAMES.map((name) => (
          <li key={name}>
            <KeptLink to={`/explore/graph?${new URLSearchParams({ of: name })}`} lang="zh-CN">
              {name}
            </KeptLink>
          </li>
        ))}
        <li>
          <KeptLink to={`/explore/graph?${new URLSearchParams({ from, to })}`}>
            {say('examplePath', { from, to })}
          </KeptLink>
        </li>
      </ul>
    </Nothing>
  );
}
