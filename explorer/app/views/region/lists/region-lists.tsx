import type { ReactNode } from 'react';
import { useParameter } from '../../../address/use-parameter.js';
import { TargetList } from '../../../parts/target-list/target-list.js';
import { useWords } from '../../../words/use-words.js';
import css from '../region.module.css';
import { REGION_WORDS } from '../region-words.js';
import type { ShownRegion } from '../shown-region.js';
import { RegionClauses } from './region-clauses.js';
import { RegionDocuments } from './region-documents.js';

const LISTS = ['clauses', 'targets', 'documents'] as const;

/** What there is of the region, one list at a time. */
export function RegionLists({ region }: { readonly region: ShownRegion }): ReactNode {
  const say = useWords(REGION_WORDS);
  const [named, choose] = useParameter('list');
  const list = LISTS.find((one) => one === named) ?? 'clauses';
  return (
    <section aria-labelledby="lists">
      <h2 id="lists">{say(list)}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these choose what is shown. */}
      <div className={css.tabs} role="group" aria-label={say('lists')}>
        {LISTS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === list}
            onClick={() => choose(one === 'clauses' ? '' : one)}
          >
            {say(one)}
          </button>
        ))}
      </div>
      {list === 'clauses' && <RegionClauses regionId={region.id} />}
      {list === 'targets' && (
        <>
          <p className={css.how}>{say('targetsHow')}</p>
          <TargetList
            filter={{ region: [region.id] }}
            parameters={{ region: region.id }}
            empty={say('noTargets')}
          />
        </>
      )}
      {list === 'documents' && <RegionDocuments region={region} />}
    </section>
  );
}
