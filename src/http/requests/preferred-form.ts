import Negotiator from 'negotiator';

/**
 * The form that an `Accept` header likes best (by its q-values; of equals the first of ours), or null where it takes none of
 * them. Without a header, the first.
 */
export function preferredForm<F extends string>(
  accept: string | undefined,
  mediaTypes: Readonly<Record<F, string>>,
): F | null {
  const forms = Object.keys(mediaTypes) as F[];
  const wanted = new Negotiator({ headers: { accept } }).mediaType(forms.map((form) => mediaTypes[form]));
  return forms.find((form) => mediaTypes[form] === wanted) ?? null;
}
