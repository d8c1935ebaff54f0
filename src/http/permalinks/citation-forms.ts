import type { FastifyReply } from 'fastify';
import type { NodeLabel } from '../../domain/graph-model.js';
import { askedAsOf } from '../../operations/asked-as-of.js';
import type { Query } from '../../operations/operation.js';

/** The forms of a citation, by the extension that names them, and how programs ask for them. */
export const CITATION_TYPES = {
  bib: 'application/x-bibtex',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;
export type CitationForm = keyof typeof CITATION_TYPES;

export function isCitation(form: string): form is CitationForm {
  return form in CITATION_TYPES;
}

/** What is asked for the citation of a node alone; of labels that are not cited it is never asked. */
export function citationQuestion(label: NodeLabel): Query {
  const root = label.toLowerCase();
  return {
    name: `citation-of-${root}`,
    document: askedAsOf(`query CitationOf($id: ID!) { ${root}(id: $id) { citation { bibtex cslJson } } }`),
  };
}

/** A citation as a file of its own. */
export function sendCitation(answer: unknown, form: CitationForm, reply: FastifyReply): FastifyReply {
  const { citation } = answer as {
    readonly citation: { readonly bibtex: string; readonly cslJson: string };
  };
  const text = form === 'bib' ? citation.bibtex : citation.cslJson;
  return reply.type(`${CITATION_TYPES[form]}; charset=utf-8`).send(text);
}
