import { html } from '../../reports/html.js';
import { PROBLEM_KINDS } from '../problems/problem-kinds.js';
import { page } from './page.js';

/** `/v1/errors`: every kind of problem, where the `type` of one leads. */
export function errorsPage(): string {
  const rows = Object.entries(PROBLEM_KINDS).map(
    ([code, { status, title, zh }]) =>
      html`<tr id="${code}"><td>${status}</td><td><code>${code}</code></td><td>${zh}<br><span lang="en">${title}</span></td></tr>
`,
  );
  const body = html`<h1>错误 <span lang="en">Problems</span></h1>
<p lang="en">Failures are answered as <code>application/problem+json</code> (RFC 9457). <code>detail</code> says what was wrong and what to do, <code>details</code> holds what programs need (candidates of an ambiguous name, allowed values), <code>id</code> finds a masked failure in the server's log.</p>
<table>
<tr><th>HTTP</th><th>code</th><th>含义 <span lang="en">Meaning</span></th></tr>
${rows}</table>
<p><a href="/">首页 <span lang="en">What is where</span></a></p>`;
  return page({ title: '错误 Problems', body });
}
