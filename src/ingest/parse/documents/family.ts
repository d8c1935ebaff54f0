import type { Source } from '../../../domain/span.js';
import { titleKey } from '../words/title-key.js';
import type { DocumentLine } from './document-lines.js';
import type { DocumentPart } from './document-part.js';
import { transmittedBy } from './transmitted-by.js';

/**
 * Says how the parts of a source belong together: a notice TRANSMITS the instruments that follow it (or the one that
 * stands before it), an interpretation INTERPRETS the text it is named after, a collection CONTAINS the rest.
 * A parent stands before its children in the answer.
 */
export function relate(
  source: Source,
  lines: readonly DocumentLine[],
  parts: readonly DocumentPart[],
): readonly DocumentPart[] {
  const notices = parts.map((part) =>
    transmittedBy(source, lines, part.face, part.signature?.first ?? part.to),
  );
  const noticeOf = parts.map((_, at) => transmitter(parts, notices, at));
  const made = new Map<number, DocumentPart>();
  const make = (at: number): DocumentPart => {
    const known = made.get(at);
    if (known !== undefined) return known;
    const part = parts[at] as DocumentPart;
    const parent = parentOf(at, make);
    const whole: DocumentPart = { ...part, parent };
    made.set(at, whole);
    return whole;
  };
  const parentOf = (at: number, of: (index: number) => DocumentPart): DocumentPart['parent'] => {
    const notice = noticeOf[at] ?? null;
    if (notice !== null) return { part: of(notice), relation: 'TRANSMITS' };
    const read = parts[at]?.kind === 'INTERPRETATION' ? interpreted(parts, notices, at) : null;
    if (read !== null) return { part: of(read), relation: 'INTERPRETS' };
    return at > 0 && parts[0]?.kind === 'COMPENDIUM' ? { part: of(0), relation: 'CONTAINS' } : null;
  };
  // A map remembers the order of insertion, and `make` makes the parent first.
  parts.forEach((_, at) => {
    make(at);
  });
  return [...made.values()];
}

type Transmitted = ReturnType<typeof transmittedBy>;

/** The notice that transmits the part: the nearest before it, or the one right after it, which names it. */
function transmitter(
  parts: readonly DocumentPart[],
  notices: readonly Transmitted[],
  at: number,
): number | null {
  const part = parts[at] as DocumentPart;
  const key = titleKey(part.face.title?.words ?? '');
  if (key === '' || part.kind === 'INTERPRETATION' || part.kind === 'COMPENDIUM') return null;
  const names = (notice: Transmitted | undefined): boolean =>
    notice?.titles.some((title) => isSameTitle(titleKey(title), key)) ?? false;
  for (let before = at - 1; before >= 0; before--) {
    const notice = notices[before] as Transmitted;
    if (notice.titles.length === 0) {
      if (isOwnFace(parts[before] as DocumentPart)) break;
      continue;
    }
    // What follows a notice without a face of its own is what it transmits, even where scans changed the words.
    return names(notice) || (before === at - 1 && !isOwnFace(part)) ? before : null;
  }
  return names(notices[at + 1]) && !isOwnFace(part) ? at + 1 : null;
}

/** A document that is sent by itself: it has addressees. */
function isOwnFace(part: DocumentPart): boolean {
  return part.face.addressees !== null || part.kind === 'COMPENDIUM';
}

/** The earlier part whose title, or all of what it transmits, the interpretation's title repeats; the longest. */
function interpreted(
  parts: readonly DocumentPart[],
  notices: readonly Transmitted[],
  at: number,
): number | null {
  const key = titleKey(parts[at]?.face.title?.words ?? '');
  let best: { readonly at: number; readonly length: number } | null = null;
  for (let before = 0; before < at; before++) {
    const part = parts[before] as DocumentPart;
    if (part.kind === 'COMPENDIUM') continue;
    const names = [part.face.title?.words ?? '', notices[before]?.together ?? ''].map((name) =>
      titleKey(name),
    );
    const length = Math.max(
      ...names.map((name) => (name.length >= 6 && key.includes(name) ? name.length : 0)),
    );
    if (length > 0 && (best === null || length >= best.length)) best = { at: before, length };
  }
  return best?.at ?? null;
}

function isSameTitle(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 6 && (long.endsWith(short) || long.startsWith(short));
}
