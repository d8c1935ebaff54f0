/** A browser that takes longer draws without it. */
const WAIT_MS_MAX = 10_000;

/** Readies WebGL beside the page; done, too, where that is not possible. */
export function warmUp(): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./warm-up-worker.ts', import.meta.url), { type: 'module' });
    const timer = setTimeout(end, WAIT_MS_MAX);
    function end(): void {
      clearTimeout(timer);
      resolve();
      // Not at once: the first context of the page takes over what this one made ready.
      setTimeout(() => worker.terminate(), WAIT_MS_MAX);
    }
    worker.onmessage = end;
    worker.onerror = end;
  });
}
