import { scaleLinear, scaleLog, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import charts from '../../../parts/charts/charts.module.css';
import { Drawing } from '../../../parts/charts/drawing.js';
import { useWords } from '../../../words/use-words.js';
import { freeLabels } from './free-labels.js';
import { TARGET_WORDS } from './target-words.js';
import own from './targets.module.css';
import type { Dated, Figure, UnitPanel } from './unit-panels.js';

const HEIGHT_FEW = 110;
const HEIGHT_MANY = 210;
/** Up to so many figures stand well in a low chart. */
const FEW = 2;
const FOOT = 24;
const HEAD = 14;
const SIDE = 20;
/** The share of the width that is kept for words at the right of the last year. */
const LABEL_SHARE = 0.45;
const GAP = 8;
/** Of a character, in CSS pixels, on the safe side. */
const CHARACTER = 12.5;

/** Aims of one unit: a dot each, at its year and value; what is measured in several years is joined by a line. */
export function TargetChart<F extends Figure>({ panel }: { readonly panel: UnitPanel<F> }): ReactNode {
  const say = useWords(TARGET_WORDS);
  const { unit, figures, lines, isLogarithmic } = panel;
  const years = [...new Set(figures.map(({ year }) => year))];
  const values = figures.flatMap(({ value, valueTo }) => (valueTo === null ? [value] : [value, valueTo]));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const height = figures.length > FEW ? HEIGHT_MANY : HEIGHT_FEW;
  const range: [number, number] = [height - FOOT - 6, HEAD];
  const y = isLogarithmic
    ? scaleLog([least, most], range)
    : scaleLinear([Math.min(0, least), most === 0 ? 1 : most], range);
  const [from = 0, until = 0] = [years[0], years.at(-1)];
  return (
    <Drawing
      label={say('chart', { unit, from: String(from), until: String(until), count: figures.length })}
      height={height}
    >
      {(width) => {
        const x = scalePoint(years.map(String), [
          SIDE,
          years.length === 1 ? SIDE : Math.max(SIDE, width * (1 - LABEL_SHARE)),
        ]);
        // The words of a figure end where those of the next year begin.
        const roomOf = ({ year }: Dated<F>): number => {
          const next = years[years.indexOf(year) + 1];
          return (
            (next === undefined ? width : (x(String(next)) ?? width)) - (x(String(year)) ?? SIDE) - 2 * GAP
          );
        };
        const xOf = ({ year }: Dated<F>): number => x(String(year)) ?? SIDE;
        const path = line<Dated<F>>(xOf, ({ value }) => y(value));
        const labelled = freeLabels(figures.map((figure) => ({ x: xOf(figure), y: y(figure.value) })));
        return (
          <>
            <line className={charts.line} x1={0} x2={width} y1={height - FOOT} y2={height - FOOT} />
            {years.map((year) => (
              <g key={year} transform={`translate(${x(String(year)) ?? 0} 0)`}>
                <line className={own.year} y1={HEAD} y2={height - FOOT} />
                <text className={charts.soft} y={height - 7} textAnchor="middle">
                  {year}
                </text>
              </g>
            ))}
            {lines.map((same) => (
              <path key={same[0]?.id} className={own.series} d={path(same) ?? ''} />
            ))}
            {figures.map((figure, at) => (
              <g key={figure.id} transform={`translate(${xOf(figure)} ${y(figure.value)})`}>
                {figure.valueTo !== null && (
                  <line className={own.range} y1={0} y2={y(figure.valueTo) - y(figure.value)} />
                )}
                <circle className={own.dot} r={4}>
                  <title>{`${figure.year} ${figure.metric} ${figure.printed}`}</title>
                </circle>
                {labelled[at] === true && (
                  <text x={GAP} y={4} lang="zh-CN">
                    {shortened(`${figure.printed} ${figure.metric}`, roomOf(figure) / CHARACTER)}
                  </text>
                )}
              </g>
            ))}
          </>
        );
      }}
    </Drawing>
  );
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, Math.max(1, Math.floor(most) - 1))}…`;
}
