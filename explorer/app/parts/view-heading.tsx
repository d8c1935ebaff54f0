import { type ReactNode, useEffect, useRef } from 'react';
import css from './view-heading.module.css';

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
  useEffect(() => {
    document.title = `${title} · 政策图谱`;
    const isFirst = document.activeElement === null || document.activeElement === document.body;
    const isTyping = document.activeElement instanceof HTMLInputElement;
    if (!isFirst && !isTyping) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className={css.head}>
      {kind !== undefined && <p className={css.kind}>{kind}</p>}
      <h1 ref={heading} tabIndex={-1} lang={/\p{Script=Han}/u.test(title) ? 'zh-CN' : undefined}>
        {title}
      </h1>
      {children}
    </div>
  );
}
