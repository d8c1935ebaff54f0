import type { ReactNode } from 'react';
import { useWords } from '../../../words/use-words.js';
import { useReader } from '../reader-context.js';
import type { FullClaim } from '../text/types.js';
import { accuracyOf } from './accuracy-of.js';
import { CLAIM_WORDS } from './claim-words.js';
import css from './claims.module.css';
import { RELATION_WORDS } from './relation-words.js';
import { RULE_WORDS, wordsOfRule } from './rule-words.js';

/** By which rule a claim was read, and how well claims of its kind are read. */
export function ClaimTrust({ claim }: { readonly claim: FullClaim }): ReactNode {
  const say = useWords(CLAIM_WORDS);
  const rule = useWords(RULE_WORDS);
  const relation = useWords(RELATION_WORDS);
  const { laidOut } = useReader();
  const all = laidOut?.whole.completeness.relations ?? [];
  const figures = accuracyOf(claim, all);
  return (
    <>
      <div>
        <dt>{say('rule')}</dt>
        <dd>
          {wordsOfRule(claim.ruleId)
            .map((word) => rule(word))
            .join('')}{' '}
          <code className={css.code}>{claim.ruleId}</code>
        </dd>
      </div>
      {/* What a person put right is not what was measured. */}
      <div hidden={claim.ruleId.startsWith('correction/')}>
        <dt>{say('confidence')}</dt>
        <dd>
          {figures.map(({ relation: name, precision, recall, f1, labelled, documents }) => (
            <p key={name}>
              {say('figures', {
                relation: name in RELATION_WORDS.zh ? relation(name as keyof typeof RELATION_WORDS.zh) : name,
                precision: precision.toFixed(4),
                recall: recall.toFixed(4),
                f1: f1.toFixed(4),
                labelled,
                documents,
              })}
            </p>
          ))}
          {figures.length === 0 && say(all.length === 0 ? 'notRecorded' : 'notMeasured')}
        </dd>
      </div>
    </>
  );
}
