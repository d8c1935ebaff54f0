/** What `neo4j-admin` reads as `@import.args`. */
export const ARGUMENTS_FILE = 'import.args';

/** The arguments for these files, a line each; paths are those of the folder in which the tool is run. */
export function importArguments(files: readonly string[]): string {
  const inputs = files.map((file) => {
    const [, kind, name] = /^(nodes|relationships)-(.+)\.csv$/.exec(file) ?? [];
    return `--${kind}=${name}=${file}`;
  });
  return [
    ...inputs,
    '--array-delimiter=U+0000',
    '--multiline-fields=true',
    '--overwrite-destination=true',
    '',
  ].join('\n');
}
