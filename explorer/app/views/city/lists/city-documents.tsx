import type { ReactNode } from 'react';
import {
  type CityDocumentFragment,
  CityDocumentsDocument,
  DocumentsNamingCityDocument,
} from '../../../asking/generated/graphql.js';
import { usePages } from '../../../asking/use-pages.js';
import { LongList } from '../../../parts/long-list.js';
import { NodeLink } from '../../../parts/node-link.js';
import { Nothing } from '../../../parts/nothing.js';
import { WaysOut } from '../../../parts/ways-out.js';
import { useWords } from '../../../words/use-words.js';
import { CITY_WORDS } from '../city-words.js';
import css from './lists.module.css';

/** Documents in which the city itself speaks, and those that name it. */
export function CityDocuments({
  city,
}: {
  readonly city: { readonly id: string; readonly code: string };
}): ReactNode {
  const say = useWords(CITY_WORDS);
  const own = usePages(CityDocumentsDocument, { code: city.code }, ({ policies }) => policies);
  const naming = usePages(DocumentsNamingCityDocument, { city: [city.id] }, ({ policies }) => policies);
  return (
    <>
      <h3>{say('ofCity')}</h3>
      <LongList
        pages={own}
        label={say('ofCity')}
        keyOf={({ id }) => id}
        render={document}
        empty={<Nothing>{say('noOwn')}</Nothing>}
      />
      <h3>{say('naming')}</h3>
      <WaysOut
        document={DocumentsNamingCityDocument}
        variables={{ city: [city.id], after: null }}
        of={say('naming')}
        tables={[{ path: '/v1/policies', parameters: { city: city.id } }]}
      />
      <LongList
        pages={naming}
        label={say('naming')}
        keyOf={({ id }) => id}
        render={document}
        empty={<Nothing>{say('noNaming')}</Nothing>}
      />
    </>
  );
}

function document(policy: CityDocumentFragment): ReactNode {
  return (
    <>
      <NodeLink node={policy}>{policy.title}</NodeLink>
      <div className={css.about}>
        {policy.documentNumber !== null && <span lang="zh-CN">{policy.documentNumber}</span>}
        {policy.issuedOn !== null && <span>{policy.issuedOn}</span>}
      </div>
    </>
  );
}
