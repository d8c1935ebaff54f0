import type { ReactNode } from 'react';
import { AgencyPartnersDocument } from '../../asking/generated/graphql.js';
import { usePages } from '../../asking/use-pages.js';
import { RoleLegend } from '../../parts/charts/role-legend.js';
import { Loading } from '../../parts/loading.js';
import { Notes } from '../../parts/notes.js';
import { Nothing } from '../../parts/nothing.js';
import { Problem } from '../../parts/problem.js';
import { useWords } from '../../words/use-words.js';
import css from './agency.module.css';
import { PartnerPicture } from './partner-picture.js';
import { PartnerTable } from './partner-table.js';
import { PARTNER_WORDS } from './partner-words.js';

/** Partners that are drawn; the table has all. */
const DRAWN_MAX = 18;

/** Who works with it, as a picture and as a table. */
export function AgencyPartners({
  agency,
}: {
  readonly agency: { readonly id: string; readonly name: string };
}): ReactNode {
  const say = useWords(PARTNER_WORDS);
  const pages = usePages(AgencyPartnersDocument, { agency: agency.id }, ({ partners }) => partners.partners);
  const { items, total, first, error, isLoading, hasMore, isLoadingMore } = pages;
  const drawn = items.slice(0, DRAWN_MAX);
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{say('partners')}</h2>
      {isLoading && <Loading />}
      {error && <Problem error={error} retry={pages.retry} />}
      {first && <p className={css.note}>{say('intro', { measures: first.partners.measureCount })}</p>}
      {first && items.length === 0 && <Nothing>{say('none')}</Nothing>}
      {items.length > 0 && (
        <>
          <RoleLegend />
          <PartnerPicture name={agency.name} partners={drawn} />
          <p className={css.note}>
            {say('legend')}{' '}
            {drawn.length < (total ?? 0) && say('drawn', { shown: drawn.length, total: total ?? 0 })}
          </p>
          <PartnerTable
            partners={items}
            total={total ?? items.length}
            more={hasMore && !isLoadingMore ? pages.more : null}
          />
        </>
      )}
      {first && <Notes completeness={first.partners.completeness} />}
    </section>
  );
}
