/** A parameter as the command line names it: `issuedFrom` is `issued-from`. */
export function optionName(parameter: string): string {
  return parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
