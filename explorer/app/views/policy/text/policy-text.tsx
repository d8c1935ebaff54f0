import { Fragment, type MouseEvent, memo, type ReactNode, type RefObject, useMemo } from 'react';
import { useWords } from '../../../words/use-words.js';
import { POLICY_WORDS } from '../policy-words.js';
import type { Block } from './blocks-of.js';
import { DocumentBand } from './document-band.js';
import { keyOfMark } from './key-of-mark.js';
import type { LaidOut } from './lay-out.js';
import css from './text.module.css';
import { TextBlock } from './text-block.js';
import type { Span } from './types.js';
import { useDescribe } from './use-describe.js';
import type { useMarkKeys } from './use-mark-keys.js';

/** The whole text as printed, with its marks. Everything is in the page, so that the browser finds it. */
export const PolicyText = memo(function PolicyText({
  laidOut,
  policyId,
  shown,
  chosen,
  clause,
  isFlowing,
  place,
  keys,
  look,
}: {
  readonly laidOut: LaidOut;
  /** The document that was asked for. */
  readonly policyId: string;
  readonly shown: ReadonlySet<string> | null;
  /** Keys of the claims that are looked at. */
  readonly chosen: ReadonlySet<string>;
  /** The clause that is looked at. */
  readonly clause: Span | null;
  readonly isFlowing: boolean;
  readonly place: RefObject<HTMLElement | null>;
  readonly keys: Pick<ReturnType<typeof useMarkKeys>, 'onKeyDown' | 'onFocus'>;
  /** Looks at what is marked at an offset. */
  readonly look: (offset: number, isByKey: boolean) => void;
}): ReactNode {
  const say = useWords(POLICY_WORDS);
  const { blocks, whole, loaded } = laidOut;
  const describe = useDescribe(laidOut);
  const documents = useMemo(
    () => new Map(whole.policies.map((one, at) => [one.start, { ...one, at: at + 1 }])),
    [whole],
  );
  // The first page begins with the text.
  const pages = useMemo(
    () =>
      new Map(
        (whole.pageStarts.length === 0 ? [] : [whole.start, ...whole.pageStarts]).map((at, page) => [
          at,
          page + 1,
        ]),
      ),
    [whole],
  );
  const onClick = (event: MouseEvent) => {
    const at =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-at]')?.dataset.at
        : undefined;
    // Whoever selects words does not mean the mark under them.
    if (at !== undefined && window.getSelection()?.isCollapsed !== false)
      look(Number(at), event.detail === 0);
  };
  return (
    <article
      ref={place}
      className={isFlowing ? `${css.text} ${css.flowing}` : css.text}
      aria-label={say('text')}
      lang="zh-CN"
      onClick={onClick}
      onKeyDown={(event) => {
        keys.onKeyDown(event);
        if (event.key !== 'Enter' && event.key !== ' ') return;
        const at = (event.target as HTMLElement).dataset?.at;
        if (at === undefined) return;
        event.preventDefault();
        look(Number(at), true);
      }}
      onFocus={keys.onFocus}
    >
      {blocks.map((block, at) => {
        const document =
          whole.policies.length > 1 ? block.opens.map((at) => documents.get(at)).find(Boolean) : undefined;
        return (
          <Fragment key={block.start}>
            {pagesAt(block, at, pages).map((page) => (
              <p key={page} className={css.page} data-label={say('page', { page })} />
            ))}
            {document && (
              <DocumentBand
                document={document}
                count={whole.policies.length}
                isAsked={document.policy.id === policyId}
              />
            )}
            <TextBlock
              block={block}
              loaded={loaded}
              shown={shown}
              chosen={chosenIn(block.marks, chosen)}
              isInClause={clause !== null && block.start < clause.end && clause.start < block.end}
              describe={describe}
            />
          </Fragment>
        );
      })}
    </article>
  );
});

/** Which pages begin before a block; the first page before the first block. */
function pagesAt(block: Block, at: number, pages: ReadonlyMap<number, number>): readonly number[] {
  const first = at === 0 && pages.size > 0 ? [1] : [];
  return [...first, ...block.opens.flatMap((start) => pages.get(start) ?? []).filter((page) => page > 1)];
}

function chosenIn(marks: LaidOut['marks'], chosen: ReadonlySet<string>): string {
  if (chosen.size === 0) return '';
  return [...new Set(marks.map(keyOfMark).filter((key) => chosen.has(key)))].join(',');
}
