import type { ReactNode } from 'react';
import { type Addressed, addressOf } from '../../address/addresses.js';
import { KeptLink } from '../kept-link.js';
import { type Square, squaresOf } from './squares.js';
import css from './tile-map.module.css';

/** How a square is filled: heat from little (1) to much (5), or `doubt` for what is uncertain. */
export type Tone = 1 | 2 | 3 | 4 | 5 | 'doubt';

/** What is said of a city. */
export interface Tile {
  /** Where its square leads; null: nowhere. */
  readonly node: Addressed | null;
  /** Null: as if nothing were said. */
  readonly tone: Tone | null;
  /** In the square, under the name: at most a few characters. */
  readonly short?: string;
  /** What is heard after the name, and shown on pointing: 「核心城市，表格」. */
  readonly said: string;
  readonly isChosen?: boolean;
}

/** What a colour stands for. */
export interface LegendEntry {
  readonly tone: Tone | null;
  readonly text: string;
}

/**
 * A small map of a province: one square a city, roughly where the city lies. It is a list, and is heard as one; squares with
 * a node are links. Cities of other provinces have no square here: say them beside it.
 */
export function TileMap({
  province,
  label,
  tiles,
  legend,
}: {
  /** GB/T 2260 code of the province: 440000. */
  readonly province: string;
  /** What the map is, for who hears the page. */
  readonly label: string;
  /** By code of the city; the other cities of the province stand pale. */
  readonly tiles: ReadonlyMap<string, Tile>;
  readonly legend: readonly LegendEntry[];
}): ReactNode {
  const squares = squaresOf(province);
  if (squares.length === 0) return null;
  const columns = 1 + Math.max(...squares.map(({ column }) => column));
  return (
    <div className={css.map}>
      <ul
        className={css.squares}
        aria-label={label}
        style={{
          gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
          maxWidth: `${columns * SQUARE_REM_MAX}rem`,
        }}
      >
        {inReadingOrder(squares).map((square) => (
          <li
            key={square.code}
            className={css.square}
            data-tone={tiles.get(square.code)?.tone ?? undefined}
            data-chosen={tiles.get(square.code)?.isChosen === true || undefined}
            style={{ gridColumn: square.column + 1, gridRow: square.row + 1 }}
          >
            <Words square={square} tile={tiles.get(square.code)} />
          </li>
        ))}
      </ul>
      <ul className={css.legend}>
        {legend.map(({ tone, text }) => (
          <li key={text}>
            <span className={css.swatch} data-tone={tone ?? undefined} aria-hidden="true" /> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** No square is wider, for the map of few cities to stay small. */
const SQUARE_REM_MAX = 5;

function Words({ square, tile }: { readonly square: Square; readonly tile: Tile | undefined }): ReactNode {
  const words = (
    <>
      <span className={css.name} lang="zh-CN">
        {square.name}
      </span>
      {tile?.short !== undefined && (
        <span className={css.short} aria-hidden="true">
          {tile.short}
        </span>
      )}
      {tile && tile.said !== '' && <span className="heard">{` ${tile.said}`}</span>}
    </>
  );
  return tile?.node ? (
    <KeptLink to={addressOf(tile.node)} title={`${square.name} ${tile.said}`}>
      {words}
    </KeptLink>
  ) : (
    <span className={css.plain}>{words}</span>
  );
}

/** Row by row, as one would read the map. */
function inReadingOrder(squares: readonly Square[]): readonly Square[] {
  return [...squares].sort((a, b) => a.row - b.row || a.column - b.column);
}
