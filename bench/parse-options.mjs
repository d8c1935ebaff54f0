import { parseArgs } from 'node:util';

/** The options of the command line; one that there is not ends the program with a sentence that names those that there are. */
export function parseOptions(options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`);
    console.error(
      `${error.message.split('. ')[0]}. There are: ${names.join(', ')}. bench/README.md explains them.`,
    );
    return process.exit(2);
  }
}
