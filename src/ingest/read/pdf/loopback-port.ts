/** What pdf.js needs of a port between its two halves. */
export interface Port {
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[] | null): void;
  addEventListener(name: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void;
  removeEventListener(name: string, listener: Listener): void;
}

type Listener = (event: { readonly data: unknown }) => void;

/**
 * A port whose messages take a turn of the event loop each. pdf.js in Node runs its worker half in our own thread and
 * passes messages as microtasks, so that no timer could ever stop a page that does not end.
 */
export function createLoopbackPort(): Port {
  const listeners = new Set<Listener>();
  return {
    postMessage(message, transfer) {
      const data: unknown = structuredClone(
        message,
        transfer == null ? undefined : { transfer: [...transfer] },
      );
      setImmediate(() => {
        for (const listener of listeners) listener({ data });
      });
    },
    addEventListener(_name, listener, options) {
      listeners.add(listener);
      options?.signal?.addEventListener('abort', () => listeners.delete(listener));
    },
    removeEventListener(_name, listener) {
      listeners.delete(listener);
    },
  };
}
