import { scaleSqrt } from 'd3-scale';
import { curveBumpX, link } from 'd3-shape';
import type { ReactNode } from 'react';
import { addressOf } from '../../address/addresses.js';
import type { PartnerPartsFragment } from '../../asking/generated/graphql.js';
import css from '../../parts/charts/charts.module.css';
import { useWidth } from '../../parts/charts/use-width.js';
import { ROLE_COLOURS, ROLES, type Role } from '../../parts/counts/roles.js';
import { KeptLink } from '../../parts/kept-link.js';
import { useWords } from '../../words/use-words.js';
import { pictureHeightOf, placesOf } from './partner-places.js';
import { tiesOf } from './partner-ties.js';
import { PARTNER_WORDS } from './partner-words.js';
import own from './partners.module.css';

/** Ties among partners that are drawn: more of them hide the picture. */
const TIES_MAX = 24;
const NARROW = 520;
const NAME_WIDTH = { narrow: 120, wide: 190 };
const NAME_MAX = { narrow: 6, wide: 14 };

/**
 * The agency in the middle, its partners around it: the more measures they share, the broader the line, in the colour of
 * what the partner mostly is in them. Pale lines join partners who share measures with one another.
 */
export function PartnerPicture({
  name,
  partners,
}: {
  readonly name: string;
  readonly partners: readonly PartnerPartsFragment[];
}): ReactNode {
  const say = useWords(PARTNER_WORDS);
  const [place, width] = useWidth<HTMLDivElement>();
  const height = pictureHeightOf(partners.length);
  const size = width < NARROW ? 'narrow' : 'wide';
  const places = placesOf(partners.length, width, NAME_WIDTH[size]);
  const breadth = scaleSqrt([0, partners[0]?.measures ?? 1], [0, 9]);
  const curve = link(curveBumpX);
  const middle: [number, number] = [width / 2, height / 2];
  const at = (index: number): [number, number] => [places[index]?.x ?? 0, places[index]?.y ?? 0];
  return (
    <div ref={place} className={css.place} style={{ minHeight: height }}>
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a picture with links in it; a fieldset is for forms.
        <svg
          className={own.picture}
          role="group"
          aria-label={say('picture', { name })}
          width={width}
          height={height}
        >
          {tiesOf(
            partners.map(({ agency: { id }, clauseIds }) => ({ id, clauseIds })),
            TIES_MAX,
          ).map(({ a, b, measures }) => (
            <path
              key={`${a} ${b}`}
              className={own.tie}
              d={curve({ source: at(a), target: at(b) }) ?? ''}
              strokeWidth={Math.max(1, breadth(measures) / 3)}
            />
          ))}
          {partners.map((partner, index) => (
            <path
              key={partner.agency.id}
              className={own.line}
              d={curve({ source: middle, target: at(index) }) ?? ''}
              stroke={`var(${ROLE_COLOURS[mostlyOf(partner)]})`}
              strokeWidth={Math.max(1, breadth(partner.measures))}
            />
          ))}
          <circle className={own.middle} cx={middle[0]} cy={middle[1]} r={9} />
          {partners.map(({ agency, measures }, index) => {
            const { x, y, isLeft } = places[index] ?? { x: 0, y: 0, isLeft: false };
            return (
              <KeptLink key={agency.id} to={addressOf({ __typename: 'Agency', id: agency.id })}>
                <circle className={own.dot} cx={x} cy={y} r={4} />
                <text x={x + (isLeft ? -9 : 9)} y={y + 4} textAnchor={isLeft ? 'end' : 'start'} lang="zh-CN">
                  {shortened(agency.shortName, NAME_MAX[size])}{' '}
                  <tspan className={own.count}>{measures}</tspan>
                  <title>{`${agency.name} ${measures}`}</title>
                </text>
              </KeptLink>
            );
          })}
        </svg>
      )}
    </div>
  );
}

/** What the partner is in most of the measures. */
function mostlyOf({ roles }: PartnerPartsFragment): Role {
  const sumOf = (role: Role): number =>
    roles.reduce((sum, { partner, measures }) => sum + (partner === role ? measures : 0), 0);
  return [...ROLES].sort((a, b) => sumOf(b) - sumOf(a))[0] ?? 'LEAD';
}

function shortened(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}
