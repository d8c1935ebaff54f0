/** What a driver says to a server of Neo4j (Bolt 5.4, https://neo4j.com/docs/bolt/current/), as far as tests need it. */
export const SIGNATURE = { HELLO: 0x01, GOODBYE: 0x02, RUN: 0x10, ROUTE: 0x66 } as const;

/** The version that tests speak: an answer to a handshake. */
export const BOLT_5_4 = Buffer.from([0, 0, 4, 5]);
/** Four magic bytes, then four versions that the driver offers. */
export const HANDSHAKE_BYTES = 20;
/** A handshake that offers nothing but the version above. */
export const HANDSHAKE = Buffer.concat([Buffer.from([0x60, 0x60, 0xb0, 0x17]), BOLT_5_4, Buffer.alloc(12)]);

export interface BoltMessage {
  readonly signature: number;
  /** The fields behind the signature, as they were sent. */
  readonly body: Buffer;
}

/** Takes the bytes behind a handshake as they come, and answers the messages that are whole with them. */
export function createBoltReader(): (bytes: Buffer) => BoltMessage[] {
  let left = Buffer.alloc(0);
  let parts: Buffer[] = [];
  return (bytes) => {
    const whole: BoltMessage[] = [];
    left = Buffer.concat([left, bytes]);
    while (left.length >= 2 && left.length >= 2 + left.readUInt16BE(0)) {
      const size = left.readUInt16BE(0);
      const part = left.subarray(2, 2 + size);
      left = left.subarray(2 + size);
      if (size > 0) parts.push(part);
      else if (parts.length > 0) {
        const message = Buffer.concat(parts);
        parts = [];
        whole.push({ signature: message[1] ?? -1, body: message.subarray(2) });
      }
    }
    return whole;
  };
}

/** SUCCESS with what the server knows, ready to be sent. */
export function successOf(metadata: Packed): Buffer {
  const message = Buffer.concat([Buffer.from([0xb1, 0x70]), packed(metadata)]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(message.length);
  return Buffer.concat([size, message, Buffer.alloc(2)]);
}

type Packed = string | number | readonly Packed[] | { readonly [key: string]: Packed };

/** PackStream, of small values only. */
function packed(value: Packed): Buffer {
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(5, 0xca);
    bytes.writeInt32BE(value, 1);
    return bytes;
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([Buffer.from([0xd0, text.length]), text]);
  }
  if (isList(value)) return Buffer.concat([Buffer.from([0xd4, value.length]), ...value.map(packed)]);
  const entries = Object.entries(value);
  return Buffer.concat([
    Buffer.from([0xd8, entries.length]),
    ...entries.flatMap(([key, one]) => [packed(key), packed(one)]),
  ]);
}

function isList(value: Packed): value is readonly Packed[] {
  return Array.isArray(value);
}
