/** One Cypher text with its parameters. Whatever comes from a caller is a parameter; names come from closed tables. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
