import type { ReactNode } from 'react';
import { KeptLink } from '../../parts/kept-link.js';
import { useWords } from '../../words/use-words.js';
import css from './start.module.css';
import { START_WORDS } from './start-words.js';

/** Views that do not begin with the name of something. */
export function WaysOn(): ReactNode {
  const say = useWords(START_WORDS);
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{say('ways')}</h2>
      <ul className={css.ways}>
        <li>
          <KeptLink to="/explore/matrix">{say('matrix')}</KeptLink>
          <p>{say('matrixHow')}</p>
        </li>
        <li>
          <KeptLink to="/explore/graph">{say('graph')}</KeptLink>
          <p>{say('graphHow')}</p>
        </li>
        <li>
          <KeptLink to="/explore/trust">{say('trust')}</KeptLink>
          <p>{say('trustHow')}</p>
        </li>
        <li>
          <a href="/api">{say('api')}</a>
          <p>{say('apiHow')}</p>
        </li>
      </ul>
    </section>
  );
}
