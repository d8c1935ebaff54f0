import { preferredForm } from '../requests/preferred-form.js';

/** Headers that were read already; who sends ever new ones is answered all the same. */
const KEPT_MAX = 100;

/** The media type of an answer without errors, as Apollo chooses it for an `Accept` header; null where it takes none of them. */
export function createAnswerType(): (accept: string | undefined) => string | null {
  const known = new Map<string, string | null>();
  return (accept) => {
    if (!accept) return MEDIA_TYPES.json;
    const kept = known.get(accept);
    if (kept !== undefined) return kept;
    const form = preferredForm(accept, MEDIA_TYPES);
    const type = form && MEDIA_TYPES[form];
    if (known.size >= KEPT_MAX) known.clear();
    known.set(accept, type);
    return type;
  };
}

const MEDIA_TYPES = {
  json: 'application/json; charset=utf-8',
  graphql: 'application/graphql-response+json; charset=utf-8',
  callback: 'application/json; callbackSpec=1.0; charset=utf-8',
};
