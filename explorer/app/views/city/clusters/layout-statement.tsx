import type { ReactNode } from 'react';
import type { ShownLayoutFragment } from '../../../asking/generated/graphql.js';
import { EvidenceList } from '../../../parts/evidence-list.js';
import { PART_WORDS } from '../../../parts/part-words.js';
import { BASIS_WORDS, VERDICT_WORDS } from '../../../words/names-of-layouts.js';
import { useWords } from '../../../words/use-words.js';
import { CITY_WORDS } from '../city-words.js';
import css from './clusters.module.css';

/** One statement: what the table or the sentence prints, how it is read and why, and the words. */
export function LayoutStatement({ layout }: { readonly layout: ShownLayoutFragment }): ReactNode {
  const say = useWords(CITY_WORDS);
  const sayPart = useWords(PART_WORDS);
  const sayBasis = useWords(BASIS_WORDS);
  const sayVerdict = useWords(VERDICT_WORDS);
  const { of, basis, way, printed, verdict, reason, likelihood, ruleId, evidence, correction } = layout;
  const parts = [
    ...(of.kind === 'SUBSECTOR' ? [of.name] : []),
    ...(way === null ? [] : [say('way', { way })]),
    sayVerdict(verdict),
    ...(likelihood < 1 ? [say('likelihood', { percent: Math.round(likelihood * 100) })] : []),
    ...(correction ? [sayPart('corrected')] : []),
  ];
  return (
    <li>
      <p>
        {sayBasis(basis)} <strong lang="zh-CN">{printed === '' ? say('empty') : `“${printed}”`}</strong>
        {` · ${parts.join(' · ')}`}
      </p>
      <p className={css.reason}>
        {/* Of a sentence the reason is the sentence itself. */}
        {verdict !== 'STATED' && <span lang="en">{reason} </span>}
        {sayPart('rule')} <code>{ruleId}</code>
      </p>
      <EvidenceList evidence={evidence} clauseId={null} />
    </li>
  );
}
