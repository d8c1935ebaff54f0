/** What goes on, for whoever waits: on standard error, as tables go to standard output. */
export function say(words) {
  process.stderr.write(`${words}\n`);
}
