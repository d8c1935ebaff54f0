import type { ReactNode } from 'react';
import { LABEL_WORDS, RELATIONSHIP_COLOURS, RELATIONSHIP_WORDS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import { KIND_COLOURS } from '../drawing/palette.js';
import css from '../graph.module.css';
import type { NodeKind, Picture } from '../picture/picture.js';
import canvas from './canvas.module.css';
import { CANVAS_WORDS } from './canvas-words.js';

type Relationship = keyof typeof RELATIONSHIP_COLOURS;

/** What each colour means, how many there are of each, and whether they are shown. */
export function Legend({
  picture,
  without,
  choose,
}: {
  /** All of it, also what is filtered out. */
  readonly picture: Picture;
  readonly without: ReadonlySet<string>;
  readonly choose: (without: ReadonlySet<string>) => void;
}): ReactNode {
  const say = useWords(CANVAS_WORDS);
  const sayKind = useWords(LABEL_WORDS);
  const sayRelationship = useWords(RELATIONSHIP_WORDS);
  const kinds = countsOf([...picture.nodes.values()].map(({ kind }) => kind));
  const relationships = countsOf([...picture.links.values()].map(({ relationship }) => relationship));
  const toggle = (name: string) => {
    const after = new Set(without);
    if (!after.delete(name)) after.add(name);
    choose(after);
  };
  const button = (name: string, words: string, count: number, colour: string, shape: string | undefined) => (
    <button key={name} type="button" aria-pressed={!without.has(name)} onClick={() => toggle(name)}>
      <span className={shape} style={{ background: `var(${colour})` }} />
      {words} <span className={css.count}>{count}</span>
    </button>
  );
  return (
    <section className={canvas.legend} aria-label={say('legend')}>
      <fieldset aria-label={say('kinds')}>
        {ordered(kinds, Object.keys(KIND_COLOURS) as NodeKind[]).map(([kind, count]) =>
          button(kind, sayKind(kind), count, KIND_COLOURS[kind], css.dot),
        )}
      </fieldset>
      <fieldset aria-label={say('relationships')}>
        {ordered(relationships, Object.keys(RELATIONSHIP_COLOURS) as Relationship[]).map(([type, count]) =>
          button(type, sayRelationship(type), count, RELATIONSHIP_COLOURS[type], css.dash),
        )}
      </fieldset>
      <p className={css.hint}>{say('legendWhy')}</p>
    </section>
  );
}

function countsOf<K>(items: readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function ordered<K>(counts: ReadonlyMap<K, number>, order: readonly K[]): readonly (readonly [K, number])[] {
  return order.flatMap((name) => {
    const count = counts.get(name);
    return count === undefined ? [] : [[name, count] as const];
  });
}
