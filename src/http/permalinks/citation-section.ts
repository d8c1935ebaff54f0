import { isRecord } from '../../domain/is-record.js';
import { type Html, html } from '../../reports/html.js';
import { CITATION_TYPES, type CitationForm } from './citation-forms.js';

const FORMS = Object.keys(CITATION_TYPES) as CitationForm[];
const NAMES: Readonly<Record<CitationForm, string>> = { bib: 'BibTeX', 'csl.json': 'CSL-JSON' };

/** How the node of this address is cited, with links to the forms for programs, of the same release (`?release=3` or nothing); null where nobody cites it. */
export function citationSection(citation: unknown, own: string, asOf: string): Html | null {
  if (!isRecord(citation)) return null;
  return html`<section id="citation">
<h2>引用格式 <span lang="en">How to cite it</span></h2>
<p class="text">${String(citation.chinese)}</p>
<p class="text">${String(citation.chineseLong)}</p>
<p class="forms">${FORMS.map((form) => html`<a href="${own}.${form}${asOf}" download>${NAMES[form]}</a>`)}</p>
</section>
`;
}

/** The same forms for programs that read the head of the page. */
export function citationLinks(citation: unknown, own: string, asOf: string): readonly Html[] {
  if (!isRecord(citation)) return [];
  return FORMS.map(
    (form) => html`
<link rel="alternate" type="${CITATION_TYPES[form]}" href="${own}.${form}${asOf}">`,
  );
}
