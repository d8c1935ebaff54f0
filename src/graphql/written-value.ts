/** A part of an answer of which nothing is kept but its JSON. */
export class WrittenValue {
  readonly json: Buffer;

  constructor(json: Buffer) {
    this.json = json;
  }

  /** For whoever makes it into a text without asking. */
  toJSON(): unknown {
    return JSON.parse(String(this.json));
  }
}
