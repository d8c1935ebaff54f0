import { type Html, html } from '../../reports/html.js';

/** A whole page of ours: plain, readable on a phone, with nothing from elsewhere. */
export function page(options: {
  readonly title: string;
  readonly body: Html;
  /** Elements of the head beside the usual ones. */
  readonly head?: Html;
}): string {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${options.title}</title>
<link rel="stylesheet" href="/page.css">
${options.head ?? null}
</head>
<body>
<main>
${options.body}
</main>
</body>
</html>
`.html;
}

export const HTML_TYPE = 'text/html; charset=utf-8';
