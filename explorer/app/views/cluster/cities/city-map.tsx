import type { ReactNode } from 'react';
import type { LayoutStatementFragment } from '../../../asking/generated/graphql.js';
import { heatOf } from '../../../parts/heat-of.js';
import { type LegendEntry, type Tile, TileMap, type Tone } from '../../../parts/tile-map/tile-map.js';
import { GRADE_STARS } from '../../../words/names-of-layouts.js';
import { useWords } from '../../../words/use-words.js';
import css from '../cluster.module.css';
import { LAYOUT_WORDS } from './city-words.js';
import { type CityLayout, STANDINGS, type Standing } from './layouts-of.js';

type Layout = CityLayout<LayoutStatementFragment>;

const TONES: Readonly<Record<Standing, Tone>> = {
  CORE: 5,
  KEY: 4,
  GENERAL: 2,
  LISTED: 3,
  TEXT: 3,
  INFERRED: 2,
  PROBABLE: 1,
  OPEN: 'doubt',
  PART: 1,
};

/** The province's cities, coloured by what they are to a cluster; for a group by how many of its clusters they have. */
export function CityMap({
  cluster,
  province,
  layouts,
}: {
  readonly cluster: { readonly name: string; readonly kind: string };
  readonly province: string;
  readonly layouts: readonly Layout[];
}): ReactNode {
  const say = useWords(LAYOUT_WORDS);
  const isGroup = cluster.kind === 'GROUP';
  const most = Math.max(1, ...layouts.map(({ parts }) => parts));
  const tileOf = (layout: Layout): Tile => {
    const { city, standing, parts, ways } = layout;
    const node = { __typename: 'City', id: city.id };
    if (isGroup && parts > 0)
      return {
        node,
        tone: toneOf(parts, most),
        short: String(parts),
        said: say('partsSaid', { count: parts }),
      };
    const short = shortOf(layout);
    return {
      node,
      tone: TONES[standing],
      ...(short === null ? {} : { short }),
      said: [say(standing), ...ways].join(' '),
    };
  };
  const tiles = new Map(layouts.map((layout) => [layout.city.code, tileOf(layout)]));
  const found = new Set(layouts.map(({ standing }) => standing));
  const legend: LegendEntry[] = isGroup
    ? TONES_OF_HEAT.flatMap((tone) => {
        const counts = layouts
          .map(({ parts }) => parts)
          .filter((parts) => toneOf(parts, most) === tone && parts > 0);
        if (counts.length === 0) return [];
        const [from, until] = [Math.min(...counts), Math.max(...counts)];
        const count = from === until ? String(from) : `${from}–${until}`;
        return [{ tone, text: say('partsRange', { count }) }];
      })
    : STANDINGS.filter((standing) => found.has(standing)).map((standing) => ({
        tone: TONES[standing],
        text: say(standing),
      }));
  const isWorded = !isGroup && layouts.some(({ standing, ways }) => standing === 'TEXT' && ways.length > 0);
  return (
    <>
      <TileMap
        province={province}
        label={say('map', { name: cluster.name })}
        tiles={tiles}
        legend={[...legend, { tone: null, text: say('notLaid') }]}
      />
      {isWorded && <p className={css.note}>{say('waysNote')}</p>}
    </>
  );
}

/** The darkest first. */
const TONES_OF_HEAT = [5, 4, 3, 2, 1] as const;

function toneOf(parts: number, most: number): Tone {
  return Math.max(1, heatOf(parts, most)) as Tone;
}

/** Stars, or how the text puts it; null where the colour says enough. */
function shortOf({ standing, ways }: Layout): string | null {
  if (standing === 'CORE' || standing === 'KEY' || standing === 'GENERAL') return GRADE_STARS[standing];
  return standing === 'TEXT' ? (ways[0] ?? null) : null;
}
