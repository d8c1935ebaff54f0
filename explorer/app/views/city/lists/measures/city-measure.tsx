import type { ReactNode } from 'react';
import { clauseAddress } from '../../../../address/addresses.js';
import type { CityMeasureShownFragment, CityUnitFragment } from '../../../../asking/generated/graphql.js';
import { KeptLink } from '../../../../parts/kept-link.js';
import { UnitLine } from '../../../../parts/measure-list/unit-line.js';
import { NodeLink } from '../../../../parts/node-link.js';
import { useWords } from '../../../../words/use-words.js';
import { LIST_WORDS } from '../list-words.js';
import { MeasureReasons } from './measure-reasons.js';
import { measureTitle } from './measure-title.js';
import { MeasureWords } from './measure-words.js';
import css from './measures.module.css';

/** A measure: where it stands, who has which part, why it concerns the city, and on opening the very words. */
export function CityMeasure({ measure }: { readonly measure: CityMeasureShownFragment }): ReactNode {
  const say = useWords(LIST_WORDS);
  const { clause, policy, leads, supports, assigned } = measure;
  const marksOf = (units: readonly CityUnitFragment[]): readonly string[] => [
    ...(units.some(({ jointDuty }) => jointDuty) ? [say('joint')] : []),
    ...(units.some(({ inherited }) => inherited) ? [say('inherited')] : []),
  ];
  return (
    <article>
      <div className={css.name}>
        <KeptLink to={clauseAddress(clause.id)} lang="zh-CN">
          {measureTitle(clause)}
        </KeptLink>
      </div>
      <div className={css.place}>
        <NodeLink node={policy}>《{policy.title}》</NodeLink>
        {policy.documentNumber !== null && <span lang="zh-CN">{policy.documentNumber}</span>}
      </div>
      <UnitLine part="LEAD" units={agenciesOf(leads)} ownId={undefined} marks={marksOf(leads)} />
      <UnitLine part="SUPPORT" units={agenciesOf(supports)} ownId={undefined} marks={marksOf(supports)} />
      <UnitLine part="ASSIGNED" units={agenciesOf(assigned)} ownId={undefined} marks={marksOf(assigned)} />
      <MeasureReasons reasons={measure.reasons} />
      <MeasureWords measure={measure} />
    </article>
  );
}

function agenciesOf(units: readonly CityUnitFragment[]): readonly CityUnitFragment['agency'][] {
  return [...new Map(units.map(({ agency }) => [agency.id, agency])).values()];
}
