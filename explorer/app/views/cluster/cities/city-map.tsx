import type { ReactNode } from 'react';
import type { LayoutStatementFragment } from '../../../asking/generated/graphql.js';
import { heatOf } from '../../../parts/heat-of.js';
import { type LegendEntry, type Tile, TileMap, type Tone } from '../../../parts/tile-map/tile-map.js';
import { GRADE_STARS } from '../../../words/names-of-layouts.js';
import { useWords } from '../../../words/use-words.js';
import { LAYOUT_WORDS } from './city-words.js';
import type { CityLayout, Standing } from './layouts-of.js';

type Layout = CityLayout<LayoutStatementFragment>;

const TONES: Readonly<Record<Standing, Tone>> = {
  CORE: 5,
  KEY: 4,
  GENERAL: 3,
  UNGRADED: 2,
  TEXT: 2,
  PART: 1,
  DOUBT: 'doubt',
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
    const { city, standing, parts } = layout;
    const node = { __typename: 'City', id: city.id };
    if (isGroup && parts > 0)
      return {
        node,
        tone: toneOf(parts, most),
        short: String(parts),
        said: say('partsSaid', { count: parts }),
      };
    return { node, tone: TONES[standing], ...shortOf(standing), said: say(standing) };
  };
  const tiles = new Map(layouts.map((layout) => [layout.city.code, tileOf(layout)]));
  const found = new Set(layouts.map(({ standing }) => standing));
  const legend: LegendEntry[] = isGroup
    ? [...new Set(layouts.map(({ parts }) => parts))]
        .filter((parts) => parts > 0)
        .sort((a, b) => b - a)
        .map((parts) => ({ tone: toneOf(parts, most), text: say('partsSaid', { count: parts }) }))
    : STANDINGS.filter((standing) => found.has(standing)).map((standing) => ({
        tone: TONES[standing],
        text: `${shortOf(standing).short ?? ''} ${say(standing)}`.trim(),
      }));
  return (
    <TileMap
      province={province}
      label={say('map', { name: cluster.name })}
      tiles={tiles}
      legend={[...legend, { tone: null, text: say('notLaid') }]}
    />
  );
}

const STANDINGS = Object.keys(TONES) as readonly Standing[];

function toneOf(parts: number, most: number): Tone {
  return Math.max(1, heatOf(parts, most)) as Tone;
}

function shortOf(standing: Standing): { readonly short?: string } {
  if (standing === 'CORE' || standing === 'KEY' || standing === 'GENERAL')
    return { short: GRADE_STARS[standing] };
  return standing === 'DOUBT' ? { short: '？' } : standing === 'TEXT' ? { short: '文' } : {};
}
