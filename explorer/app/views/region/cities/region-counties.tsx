import { type ReactNode, useState } from 'react';
import { RegionCountiesDocument } from '../../../asking/generated/graphql.js';
import { usePages } from '../../../asking/use-pages.js';
import { Loading } from '../../../parts/loading.js';
import { NodeLink } from '../../../parts/node-link.js';
import { Problem } from '../../../parts/problem.js';
import { useWords } from '../../../words/use-words.js';
import css from '../region.module.css';
import { REGION_WORDS } from '../region-words.js';
import type { ShownRegion } from '../shown-region.js';

/** Its counties and districts, on opening: plans rarely speak of them, and there are many. */
export function RegionCounties({ region }: { readonly region: ShownRegion }): ReactNode {
  const say = useWords(REGION_WORDS);
  const [isOpen, setOpen] = useState(false);
  const pages = usePages(RegionCountiesDocument, { region: [region.id] }, ({ cities }) => cities, {
    isAsked: isOpen,
  });
  const { items, total, error, hasMore, isLoading } = pages;
  return (
    <details className={css.counties} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('counties', { count: region.counties.totalCount })}</summary>
      {isLoading && <Loading />}
      {error && <Problem error={error} retry={pages.retry} />}
      <ul className={css.names}>
        {items.map((city) => (
          <li key={city.id}>
            <NodeLink node={city}>{city.fullName}</NodeLink>
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" disabled={pages.isLoadingMore} onClick={pages.more}>
          {say('more100', { shown: items.length, total: total ?? region.counties.totalCount })}
        </button>
      )}
    </details>
  );
}
