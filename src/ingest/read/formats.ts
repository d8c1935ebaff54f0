/** Extensions that can be read, lower case. */
export const SUPPORTED_EXTENSIONS: readonly string[] = ['.txt', '.md'];
