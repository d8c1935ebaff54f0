/**
 * A long text is made into bytes in pieces of about so many characters. V8 keeps a text of more than 128 kB apart, where it stays until the
 * whole heap is looked through: what a large answer leaves behind is then many times the answer.
 */
export const PIECE_CHARACTERS = 24_000;

/**
 * A long list of an answer, of which nothing is kept but its JSON, piece after piece: of a hundred thousand objects that wait until the
 * last of them is there V8 takes note again and again, and they take ten times the memory of their text.
 */
export class WrittenList {
  readonly #parts: (Buffer | readonly unknown[])[] = [];
  #text = '';

  /** Items that are whole. */
  write(items: readonly unknown[]): void {
    if (items.length === 0) return;
    this.#text += `${this.#text === '' ? '' : ','}${JSON.stringify(items).slice(1, -1)}`;
    if (this.#text.length > PIECE_CHARACTERS) this.#endText();
  }

  /** Items of which something is put in its place later. */
  keep(items: readonly unknown[]): void {
    this.#endText();
    this.#parts.push(items);
  }

  /** Bytes of JSON without the brackets, and items that were kept; between any two of them belongs a comma. */
  parts(): readonly (Buffer | readonly unknown[])[] {
    this.#endText();
    return this.#parts;
  }

  /** For whoever makes it into a text without asking. */
  toJSON(): unknown {
    return this.parts().flatMap((part): readonly unknown[] =>
      Buffer.isBuffer(part) ? JSON.parse(`[${part}]`) : part,
    );
  }

  #endText(): void {
    if (this.#text !== '') this.#parts.push(Buffer.from(this.#text));
    this.#text = '';
  }
}
