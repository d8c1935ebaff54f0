import type { ReactNode } from 'react';
import { NodeLink } from '../../../parts/node-link.js';
import { squaresOf } from '../../../parts/tile-map/squares.js';
import { type Tile, TileMap } from '../../../parts/tile-map/tile-map.js';
import { useWords } from '../../../words/use-words.js';
import css from '../region.module.css';
import { REGION_WORDS } from '../region-words.js';
import type { ShownRegion } from '../shown-region.js';
import { toneOf } from './tone-of.js';

/** The region's cities in one province: on its map, and by name those that have no square there. */
export function ProvinceCities({
  province,
  label,
  cities,
  counts,
  most,
}: {
  readonly province: string;
  readonly label: string;
  readonly cities: ShownRegion['cities']['nodes'];
  /** Clusters by city; null while they are not known. */
  readonly counts: ReadonlyMap<string, number> | null;
  readonly most: number;
}): ReactNode {
  const say = useWords(REGION_WORDS);
  const squares = new Set(squaresOf(province).map(({ code }) => code));
  const unplaced = cities.filter(({ code }) => !squares.has(code));
  const tileOf = (city: ShownRegion['cities']['nodes'][number]): Tile => {
    const count = counts?.get(city.id) ?? 0;
    return {
      node: city,
      tone: toneOf(count, most),
      ...(count > 0 ? { short: String(count) } : {}),
      said: counts === null ? '' : count === 0 ? say('none') : say('tile', { count }),
    };
  };
  return (
    <>
      <TileMap
        province={province}
        label={label}
        tiles={new Map(cities.map((city) => [city.code, tileOf(city)]))}
        legend={[
          { tone: 1, text: say('fewer') },
          { tone: 5, text: say('more') },
        ]}
      />
      {unplaced.length > 0 && (
        <>
          {squares.size > 0 && <h3>{say('unplaced')}</h3>}
          <ul className={css.names}>
            {unplaced.map((city) => (
              <li key={city.id}>
                <NodeLink node={city}>{city.fullName}</NodeLink> <small>{tileOf(city).said}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
