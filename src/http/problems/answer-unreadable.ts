import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { PROBLEM_TYPE, problemBody } from './problem-body.js';

/** What Node says of a request that it cannot read. */
interface ParseFailure extends Error {
  readonly code?: string;
  readonly reason?: string;
}

/**
 * Answers what is no readable HTTP request, such as an address with Chinese characters as they are: browsers and
 * libraries encode them, `curl` does not. There is no request yet, so the problem is written to the connection itself.
 */
export function answerUnreadable(publicUrl: string | null): (error: ParseFailure, socket: Socket) => void {
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const { status, detail } = whatIsWrong(error);
    const failure = { code: 'BAD_REQUEST', status, detail, details: {}, id: null } as const;
    const body = `${problemBody(failure, publicUrl ?? '', '')}\n`;
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      `Content-Type: ${PROBLEM_TYPE}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'X-Content-Type-Options: nosniff',
      'Connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  };
}

const ENCODE =
  "The address has characters that must be percent-encoded, such as Chinese ones. Browsers do it; with curl: curl -G --data-urlencode 'city=东莞' <address without ?city=…>.";

function whatIsWrong({ code, reason }: ParseFailure): { readonly status: number; readonly detail: string } {
  switch (code) {
    case 'HPE_INVALID_URL':
      return { status: 400, detail: ENCODE };
    case 'HPE_HEADER_OVERFLOW':
      return {
        status: 431,
        detail:
          'The address and the headers are larger than 16 KB together. Send long questions to /graphql by POST.',
      };
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { status: 408, detail: 'The request did not arrive within a minute. Send it again.' };
    default:
      return { status: 400, detail: `This is no HTTP request${reason ? `: ${reason}` : ''}.` };
  }
}
