import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import {
  BOLT_5_4,
  createBoltReader,
  HANDSHAKE,
  HANDSHAKE_BYTES,
  SIGNATURE,
  successOf,
} from './bolt-messages.js';

/** A member of a cluster, as the driver sees it. */
export interface Member {
  readonly address: string;
  /** Every RUN that the driver has sent here: the text of the statement and all that is sent with it. */
  readonly statements: string[];
  /** Its connections break, and it takes no more. */
  stop(): Promise<void>;
}

export interface StandInCluster {
  /** `neo4j://…` of a router that names the members. */
  readonly uri: string;
  /** The first writes, the others may be read. */
  readonly members: readonly [Member, Member, Member];
  /** From now on the router says that this one writes, and only the others, but the first, may be read. */
  elect(leader: Member): void;
  close(): Promise<void>;
}

/**
 * Neo4j Community has no clusters, so one server stands behind three addresses: the driver is told by a router of ours that they are a
 * leader and two followers, and each address passes on what it hears, and notes it. What a cluster does among its members is not in it.
 */
export async function openStandInCluster(serverUri: string): Promise<StandInCluster> {
  const { hostname, port } = new URL(serverUri.replace(/^bolt/, 'http'));
  const members = [
    await openMember(hostname, Number(port)),
    await openMember(hostname, Number(port)),
    await openMember(hostname, Number(port)),
  ] as const;
  let leader: Member = members[0];
  const first = members[0];
  const table = (self: string) => {
    const readers = members.filter((member) => member !== leader && member !== first);
    const servers = [
      { role: 'WRITE', addresses: [leader.address] },
      { role: 'READ', addresses: readers.map(({ address }) => address) },
      { role: 'ROUTE', addresses: [self] },
    ];
    return { rt: { ttl: 300, db: 'neo4j', servers } };
  };
  const router = await listen((socket, self) => answerAsRouter(socket, () => table(self)));
  return {
    uri: `neo4j://${router.address}`,
    members,
    elect(next) {
      leader = next;
    },
    async close() {
      await Promise.all([router, ...members].map((one) => one.stop()));
    },
  };
}

async function openMember(host: string, port: number): Promise<Member> {
  const statements: string[] = [];
  const { address, stop } = await listen((socket) => {
    const server = connect({ host, port });
    const endBoth = (): void => {
      socket.destroy();
      server.destroy();
    };
    for (const one of [socket, server]) one.on('error', endBoth).on('close', endBoth);
    server.pipe(socket);
    const read = createBoltReader();
    behindHandshake(
      socket,
      () => server.write(HANDSHAKE),
      (bytes) => {
        server.write(bytes);
        for (const { signature, body } of read(bytes))
          if (signature === SIGNATURE.RUN) statements.push(body.toString('utf8'));
      },
    );
  });
  return { address, statements, stop };
}

function answerAsRouter(socket: Socket, table: () => Parameters<typeof successOf>[0]): void {
  const read = createBoltReader();
  socket.on('error', () => socket.destroy());
  behindHandshake(
    socket,
    () => socket.write(BOLT_5_4),
    (bytes) => {
      for (const { signature } of read(bytes)) {
        if (signature === SIGNATURE.GOODBYE) socket.end();
        else if (signature === SIGNATURE.ROUTE) socket.write(successOf(table()));
        else if (signature === SIGNATURE.HELLO)
          socket.write(successOf({ server: 'Neo4j/5.26.16', connection_id: 'bolt-1' }));
        else socket.write(successOf({}));
      }
    },
  );
}

function behindHandshake(socket: Socket, begin: () => void, hear: (bytes: Buffer) => void): void {
  let missing = HANDSHAKE_BYTES;
  socket.on('data', (bytes: Buffer) => {
    const hadBegun = missing === 0;
    const rest = bytes.subarray(missing);
    missing = Math.max(0, missing - bytes.length);
    if (!hadBegun && missing === 0) begin();
    if (rest.length > 0) hear(rest);
  });
}

async function listen(
  accept: (socket: Socket, address: string) => void,
): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const sockets = new Set<Socket>();
  let address = '';
  const server: Server = createServer((socket) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)));
    accept(socket, address);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    async stop() {
      if (!server.listening) return;
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}
