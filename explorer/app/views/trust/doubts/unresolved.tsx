import type { ReactNode } from 'react';
import { useParameters } from '../../../address/use-parameters.js';
import {
  DoubtsOfAllDocument,
  DoubtsOfDocumentDocument,
  type MentionKind,
  TrustDocument,
} from '../../../asking/generated/graphql.js';
import { useAllPages } from '../../../asking/use-all-pages.js';
import { useAnswer } from '../../../asking/use-answer.js';
import { LongList } from '../../../parts/long-list.js';
import { NameField } from '../../../parts/name-field.js';
import { Nothing } from '../../../parts/nothing.js';
import { WaysOut } from '../../../parts/ways-out.js';
import { useWords } from '../../../words/use-words.js';
import { Chips } from '../chips.js';
import css from '../trust.module.css';
import { DOUBT_WORDS } from './doubt-words.js';
import { UnresolvedName } from './unresolved-name.js';
import { useDocumentLines } from './use-document-lines.js';
import { useDoubts } from './use-doubts.js';

const KINDS = ['AGENCY', 'PLACE', 'CLUSTER', 'POLICY'] as const satisfies MentionKind[];
const AT_ONCE = 200;

/** Names that could not be decided, with the words, the place, what they may mean, and why it is open. */
export function Unresolved(): ReactNode {
  const say = useWords(DOUBT_WORDS);
  const [address, choose] = useParameters();
  const document = address.get('document') ?? '';
  const kind = KINDS.find((one) => one === address.get('kind')) ?? null;
  const { data } = useAnswer(TrustDocument, {});
  const lines = useDocumentLines();
  const countOf = (one: MentionKind) =>
    document === '' ? data?.completeness.unresolved.find((count) => count.kind === one)?.count : undefined;
  const total = kind === null ? (document === '' ? data?.summary.unresolvedCount : undefined) : countOf(kind);
  // A filter may leave nothing of a page, so pages are asked until there is something to read.
  const pages = useAllPages(useDoubts(document, kind, total), AT_ONCE);
  return (
    <>
      <p className={css.item}>{say('about')}</p>
      <div className={css.choices}>
        <NameField
          label={say('document')}
          kinds={['Policy']}
          value={document}
          choose={(value) => choose({ document: value })}
        />
      </div>
      <Chips
        label={say('kinds')}
        all={say('all')}
        chips={KINDS.map((one) => ({ value: one, label: say(one), count: countOf(one) }))}
        chosen={kind}
        choose={(value) => choose({ kind: value ?? '' })}
      />
      <LongList
        pages={pages}
        label={say('list')}
        keyOf={({ key }) => key}
        empty={<Nothing>{say('none')}</Nothing>}
        render={(item) => <UnresolvedName item={item} documents={lines} />}
      />
      {document === '' ? (
        <WaysOut document={DoubtsOfAllDocument} variables={{}} />
      ) : (
        <WaysOut document={DoubtsOfDocumentDocument} variables={{ policy: document }} />
      )}
    </>
  );
}
