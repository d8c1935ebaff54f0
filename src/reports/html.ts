/** Text that is HTML already; everything else is escaped where it is put into a page. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | null | false | readonly Part[];

/** A template whose values are escaped unless they are HTML themselves; lists are joined, `null` and `false` are nothing. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    html: texts.map((text, at) => text + (at < parts.length ? print(parts[at] ?? null) : '')).join(''),
  };
}

function print(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map(print).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
