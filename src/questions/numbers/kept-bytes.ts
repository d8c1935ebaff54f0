/** What the process keeps of all questions on all graphs, the answer kept last apart. */
const BYTES_MAX = 24 * 2 ** 20;

/** The bytes of one answer among those that are kept. */
export interface KeptBytes {
  /** Says of what arrays the answer is made; those longest unused are forgotten until all fit. */
  readonly weigh: (arrays: readonly ArrayBufferView[]) => void;
  /** Somebody uses it. */
  readonly touch: () => void;
  /** It is no longer kept. */
  readonly release: () => void;
}

interface Share {
  readonly bytes: number;
  readonly forget: () => void;
}

/** The one longest unused first. */
const shares = new Map<KeptBytes, Share>();
let total = 0;

/** `forget` ends the keeping of an answer: called where others need the room. */
export function keptBytes(forget: () => void): KeptBytes {
  const own: KeptBytes = {
    weigh: (arrays) => {
      const bytes = arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
      shares.set(own, { bytes, forget });
      total += bytes;
      for (const [other, share] of shares) {
        if (total <= BYTES_MAX || other === own) break;
        other.release();
        share.forget();
      }
    },
    touch: () => {
      const share = shares.get(own);
      if (share === undefined) return;
      shares.delete(own);
      shares.set(own, share);
    },
    release: () => {
      total -= shares.get(own)?.bytes ?? 0;
      shares.delete(own);
    },
  };
  return own;
}
