import type { ReactNode } from 'react';
import { useWords } from '../../../words/use-words.js';
import { expandFurther } from '../address/change-expansions.js';
import { type Expansion, furtherThan, keyOf } from '../address/expansion.js';
import type { PictureChange } from '../address/use-picture-address.js';
import css from '../graph.module.css';
import { GRAPH_WORDS } from '../graph-words.js';
import { KIND_WORDS } from '../panel/kind-words.js';
import { nodeOf } from '../picture/node-of.js';
import type { Around, Opened } from '../picture/use-picture.js';

/** What was opened, how much of it was brought, and a button for the rest: nothing is left out without a word. */
export function OpenedList({
  opened,
  change,
  choose,
}: {
  readonly opened: readonly Opened[];
  readonly change: (change: PictureChange) => void;
  readonly choose: (id: string) => void;
}): ReactNode {
  const say = useWords(GRAPH_WORDS);
  const sayKind = useWords(KIND_WORDS);
  const there = opened.filter(({ answer }) => answer !== undefined);
  if (there.length === 0) return null;
  return (
    <section>
      <h2>{say('opened')}</h2>
      <ul className={css.opened}>
        {there.map(({ expansion, answer }) => {
          const [node] = answer?.nodes ?? [];
          const { count, brought } = countsOf(expansion, answer);
          const { relationship, direction } = expansion;
          const canMore = brought < count && furtherThan(expansion, count) !== null;
          const name = node ? nodeOf(node).name : expansion.of;
          const how =
            relationship === null ? say('wholly') : sayKind(`${relationship}_${direction ?? 'OUT'}`);
          const button = (word: 'more' | 'close', after: readonly Expansion[]) => (
            <button type="button" onClick={() => change({ expansions: after })}>
              {say(word)}
              <span className="heard">
                {' '}
                {name} {how}
              </span>
            </button>
          );
          return (
            <li key={keyOf(expansion)}>
              <button type="button" lang="zh-CN" onClick={() => choose(node?.id ?? expansion.of)}>
                {name}
              </button>{' '}
              {how} <span className={css.count}>{say('brought', { brought, count })}</span>{' '}
              {canMore && button('more', expandFurther(opened, expansion, count))}
              {button(
                'close',
                opened.flatMap((one) => (one.expansion === expansion ? [] : [one.expansion])),
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How many links there are of what was opened, and how many of them were brought. */
function countsOf({ relationship, direction }: Expansion, answer: Around | undefined) {
  const own = (answer?.kinds ?? []).filter(
    (kind) =>
      (relationship === null || kind.relationship === relationship) &&
      (direction === null || kind.direction === direction),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return { count: sum(own.map((one) => one.count)), brought: sum(own.map((one) => one.brought)) };
}
