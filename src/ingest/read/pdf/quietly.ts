/**
 * Does `work` without letting the promises that pdf.js leaves behind in broken files end the process: it rejects some
 * that nobody awaits. What goes wrong elsewhere meanwhile is thrown as ever.
 */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const listen = (reason: unknown): void => {
    if (!isOfPdfJs(reason)) throw reason;
  };
  process.on('unhandledRejection', listen);
  try {
    return await work();
  } finally {
    // Rejections are told after the microtasks of a turn.
    setImmediate(() => process.off('unhandledRejection', listen));
  }
}

/** Its own exceptions have names like XRefEntryException, and stacks that were cut where it was loaded. */
function isOfPdfJs(reason: unknown): boolean {
  return (
    reason instanceof Error &&
    (/^(?:XRef|Missing|Parser|Format|Invalid|Unknown|Password|Abort|Response|Jpx|Jbig2|Jpeg)/.test(
      reason.name,
    ) ||
      /pdfjs-dist|pdf\.worker/.test(reason.stack ?? ''))
  );
}
