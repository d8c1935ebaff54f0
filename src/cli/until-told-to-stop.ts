/** Resolves with the first Ctrl+C or order to end (SIGINT, SIGTERM); from then on these no longer end the process by themselves. */
export function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
