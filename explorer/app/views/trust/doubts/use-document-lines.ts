import { LoadedDocumentsDocument } from '../../../asking/generated/graphql.js';
import { useAllPages } from '../../../asking/use-all-pages.js';
import { usePages } from '../../../asking/use-pages.js';
import type { DocumentLines } from './line-address.js';

const DOCUMENTS_MAX = 1_000;

/** Which document stands on which lines, to lead from a line into the text. */
export function useDocumentLines(): readonly DocumentLines[] {
  return useAllPages(
    usePages(LoadedDocumentsDocument, {}, ({ policies }) => policies),
    DOCUMENTS_MAX,
  ).items;
}
