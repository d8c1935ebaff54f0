/** Header `WWW-Authenticate` of an answer with status 401 (RFC 6750). */
export const CHALLENGE = 'Bearer realm="policy-graph"';
