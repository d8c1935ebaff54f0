import { type ReactNode, useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';
import css from './view-heading.module.css';

/** Names are Chinese in either language; titles of ours are not. */
const HAN = /\p{Script=Han}/u;

/**
 * The title of a view, and of the window. It takes the focus when the view is come to by a link within the page, so that
 * a reader that hears the page knows where they are.
 */
export function ViewHeading({
  title,
  kind,
  children,
}: {
  readonly title: string;
  /** What sort of thing it is: 城市. */
  readonly kind?: string;
  /** What stands under the title. */
  readonly children?: ReactNode;
}): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  // By a link; not by opening the page, going back, or choosing something within the view.
  const way = useNavigationType();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another thing; a link within the view is none.
  useEffect(() => {
    document.title = `${title} · 政策图谱`;
    const isTyping = document.activeElement instanceof HTMLInputElement;
    if (way === 'PUSH' && !isTyping) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className={css.head}>
      {kind !== undefined && <p className={css.kind}>{kind}</p>}
      <h1 ref={heading} tabIndex={-1} lang={HAN.test(title) ? 'zh-CN' : undefined}>
        {title}
      </h1>
      {children}
    </div>
  );
}
