import { type ReactNode, useMemo } from 'react';
import type { GraphKindFragment } from '../../../asking/generated/graphql.js';
import { RELATIONSHIP_COLOURS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import { collapse, expandBy, openedBy } from '../address/change-expansions.js';
import { furtherThan } from '../address/expansion.js';
import type { PictureChange } from '../address/use-picture-address.js';
import css from '../graph.module.css';
import type { Picture } from '../picture/picture.js';
import type { Opened } from '../picture/use-picture.js';
import { KIND_WORDS } from './kind-words.js';
import panel from './panel.module.css';
import { PANEL_WORDS } from './panel-words.js';

/** How many links a node has of each relationship and direction, how many of them are drawn, and a button for the rest. */
export function KindList({
  id,
  kinds,
  picture,
  opened,
  change,
}: {
  readonly id: string;
  readonly kinds: readonly GraphKindFragment[];
  readonly picture: Picture;
  readonly opened: readonly Opened[];
  readonly change: (change: PictureChange) => void;
}): ReactNode {
  const say = useWords(PANEL_WORDS);
  const sayKind = useWords(KIND_WORDS);
  const drawn = useMemo(() => countDrawn(picture, id), [picture, id]);
  const button = (word: 'expand' | 'more' | 'collapse', name: string, act: () => void) => (
    <button type="button" onClick={act}>
      {say(word)}
      <span className="heard"> {name}</span>
    </button>
  );
  return (
    <ul className={panel.kinds}>
      {kinds.map((kind) => {
        const { relationship, direction, count } = kind;
        const key = `${relationship}_${direction}` as const;
        const name = sayKind(key);
        const shown = Math.min(drawn.get(key) ?? 0, count);
        const own = openedBy(opened, id, kind);
        const canMore = own !== undefined && furtherThan(own.expansion, count) !== null;
        return (
          <li key={key}>
            <span className={css.dash} style={{ background: `var(${RELATIONSHIP_COLOURS[relationship]})` }} />
            <span className={panel.kindName}>
              {name} <span className={css.count}>{say('ofKind', { count, shown })}</span>
            </span>
            {shown < count &&
              (own === undefined || canMore) &&
              button(own ? 'more' : 'expand', name, () => change({ expansions: expandBy(opened, id, kind) }))}
            {own && button('collapse', name, () => change({ expansions: collapse(opened, id, kind) }))}
          </li>
        );
      })}
    </ul>
  );
}

function countDrawn({ links }: Picture, id: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { fromId, toId, relationship } of links.values()) {
    for (const [end, direction] of [[fromId, 'OUT'], [toId, 'IN']] as const) {
      const key = `${relationship}_${direction}`;
      if (end === id) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
} // biome-ignore format: one screen
