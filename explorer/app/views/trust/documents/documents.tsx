import { type ReactNode, useId, useState } from 'react';
import { LoadedDocumentsDocument } from '../../../asking/generated/graphql.js';
import { usePages } from '../../../asking/use-pages.js';
import { LongList } from '../../../parts/long-list.js';
import { NodeLink } from '../../../parts/node-link.js';
import { Nothing } from '../../../parts/nothing.js';
import { useLate } from '../../../parts/use-late.js';
import { WaysOut } from '../../../parts/ways-out.js';
import { POLICY_KIND_WORDS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import css from '../trust.module.css';
import { DOCUMENT_WORDS } from './document-words.js';
import { FileLine } from './file-line.js';
import { OtherSources } from './other-sources.js';
import { useFiles } from './use-files.js';

/** Every document that was read, with its kind, date, size, and the release in which it came. */
export function Documents(): ReactNode {
  const say = useWords(DOCUMENT_WORDS);
  const sayKind = useWords(POLICY_KIND_WORDS);
  const id = useId();
  const [words, setWords] = useState('');
  const text = useLate(words.trim(), 250);
  const variables = text === '' ? {} : { text };
  const pages = usePages(LoadedDocumentsDocument, variables, ({ policies }) => policies);
  const files = useFiles();
  return (
    <>
      <p>{say('about')}</p>
      <div className={css.choices}>
        <div>
          <label htmlFor={id} className={css.soft}>
            {say('filter')}
          </label>{' '}
          <input id={id} type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </div>
      </div>
      <LongList
        pages={pages}
        label={say('list')}
        keyOf={(policy) => policy.id}
        empty={<Nothing>{say(text === '' ? 'empty' : 'none')}</Nothing>}
        render={(policy) => {
          const { title, documentNumber, kind, issuedOn, sourceId } = policy;
          const file = sourceId === null ? undefined : files.get(sourceId);
          return (
            <>
              <NodeLink node={{ __typename: 'Policy', id: policy.id }}>{title}</NodeLink>
              <p className={css.meta}>
                <span>{sayKind(kind)}</span>
                {documentNumber !== null && <span lang="zh-CN">{documentNumber}</span>}
                <span>{issuedOn === null ? say('undated') : say('issued', { date: issuedOn })}</span>
                {file && <FileLine file={file} />}
              </p>
            </>
          );
        }}
      />
      <OtherSources files={files} />
      <WaysOut
        document={LoadedDocumentsDocument}
        variables={variables}
        tables={[
          {
            path: '/v1/policies',
            parameters: { status: 'LOADED', ...variables },
            title: say('documents'),
          },
          {
            path: '/v1/document-versions',
            parameters: { release: null },
            title: say('versions'),
          },
        ]}
      />
    </>
  );
}
