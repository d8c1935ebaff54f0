import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import jsonld from 'jsonld';
import type { HttpServer } from '../../src/http/create-server.js';
import { startServer } from './start.js';

let server: HttpServer;
beforeAll(async () => {
  server = await startServer({ PUBLIC_URL: 'https://example.org/' });
});
afterAll(() => server.stop());
const get = (url: string, accept?: string) =>
  server.app.inject({ url, headers: accept === undefined ? {} : { accept } });

const NODES = [
  ['/policies/yueban-2022-7', '《关于培育产业集群的行动计划》粤办〔2022〕7号', 'Legislation'],
  [
    '/clauses/yueban-2022-7:chp_1__item_2',
    '（二）支持半导体发展，到2025年营业收入达到1000亿元。（省科技厅、省工业和…',
    'Legislation',
  ],
  ['/agencies/agency-440000-gxt', '广东省工业和信息化厅', 'Organization'],
  ['/cities/city-441900', '东莞市', 'AdministrativeArea'],
  ['/regions/region-440000', '广东省', 'AdministrativeArea'],
  ['/clusters/cluster-440000-1', '新一代电子信息产业集群', 'DefinedTerm'],
  ['/targets/yueban-2022-7:chp_1__item_2~target_1', '营业收入达到1000亿元（2025年）', 'QuantitativeValue'],
] as const;

describe.each(NODES)('%s', (path, name, type) => {
  test('is a page by default, in Chinese with English beside', async () => {
    const { statusCode, body, headers } = await get(path, 'text/html,application/xhtml+xml,*/*;q=0.8');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain(`<h1>${name}</h1>`);
    expect(body).toContain(`<link rel="canonical" href="https://example.org${path}">`);
    expect(body).toContain(`<link rel="alternate" type="application/ld+json" href="${path}.jsonld">`);
    expect(body).toMatch(/<html lang="zh-CN">[\s\S]*width=device-width[\s\S]*<span lang="en">/);
    expect(headers.etag).toBeDefined();
  });

  test('leads to its neighbours, all of which are there', async () => {
    const { body } = await get(`${path}.html`);
    const links = [...body.matchAll(/href="(\/[^"#]+)"/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(3);
    for (const link of new Set(links)) expect([link, (await get(link)).statusCode]).toEqual([link, 200]);
  });

  test('is JSON', async () => {
    const [byName, byAccept] = [await get(`${path}.json`), await get(path, 'application/json')];
    expect(byName.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(byName.json().id).toBe(path.split('/').at(-1));
    expect(byAccept.body).toBe(byName.body);
    expect(byAccept.headers.vary).toMatch(/accept/i);
  });

  test('is JSON-LD of schema.org that expands without asking anybody', async () => {
    const answer = await get(path, 'application/ld+json');
    expect(answer.headers['content-type']).toBe('application/ld+json; charset=utf-8');
    const documentLoader = () => Promise.reject(new Error('Nothing may be fetched.'));
    const [thing] = await jsonld.expand(answer.json(), { documentLoader });
    expect(thing).toMatchObject({
      '@id': `https://example.org${path}`,
      '@type': [`https://schema.org/${type}`],
      'https://schema.org/url': [{ '@id': `https://example.org${path}` }],
    });
    expect(JSON.stringify(answer.json())).not.toContain('null');
  });
});

describe('how a document or clause is cited', () => {
  const CLAUSE = '/clauses/yueban-2022-7:chp_1__item_2';
  const BIB = 'application/x-bibtex';
  const CSL = 'application/vnd.citationstyles.csl+json';

  test.each([
    ['/policies/yueban-2022-7', BIB, '.bib', '@misc{yueban-2022-7,'],
    [CLAUSE, BIB, '.bib', `  url = {https://example.org${CLAUSE}},`],
    ['/policies/yueban-2022-7', CSL, '.csl.json', '"number": "粤办〔2022〕7号"'],
    [CLAUSE, CSL, '.csl.json', '"section": "第一部分“重点任务”第（二）项"'],
  ])('%s as %s', async (path, type, ending, words) => {
    const [byName, byAccept] = [await get(`${path}${ending}`), await get(path, type)];
    expect([byName.statusCode, byName.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
    expect(byName.body).toContain(words);
    expect(byAccept.body).toBe(byName.body);
    expect(byAccept.headers.vary).toMatch(/accept/i);
  });

  test('stands on its page, with links to both forms', async () => {
    const { body } = await get(CLAUSE, 'text/html');
    expect(body).toContain('《关于培育产业集群的行动计划》（粤办〔2022〕7号）第一部分“重点任务”第（二）项');
    for (const [ending, type] of [
      ['bib', BIB],
      ['csl.json', CSL],
    ]) {
      expect(body).toContain(`<a href="${CLAUSE}.${ending}" download>`);
      expect(body).toContain(`<link rel="alternate" type="${type}" href="${CLAUSE}.${ending}">`);
    }
  });

  test('nothing else has one', async () => {
    expect((await get('/cities/city-441900', BIB)).statusCode).toBe(406);
    expect((await get('/cities/city-441900.bib')).statusCode).toBe(404);
    expect((await get('/clauses/nothing:chp_1.bib')).statusCode).toBe(404);
    expect((await get('/cities/city-441900', 'text/html')).body).not.toContain('id="citation"');
  });
});

test('a document as Legislation: number, date, issuer, parts, citations', async () => {
  expect((await get('/policies/yueban-2022-7.jsonld')).json()).toMatchObject({
    legislationIdentifier: '粤办〔2022〕7号',
    legislationDate: '2022-03-01',
    hasPart: expect.arrayContaining([
      expect.objectContaining({ '@id': 'https://example.org/clauses/yueban-2022-7:chp_1' }),
    ]),
    citation: [expect.objectContaining({ '@id': 'https://example.org/policies/yuefu-2021-28' })],
  });
});

test('a page shows the words behind each tie', async () => {
  const { body } = await get('/clauses/yueban-2022-7:chp_1__item_2');
  expect(body).toMatch(/<h2>责任单位 <span lang="en">Agencies responsible for it/);
  expect(body).toMatch(/广东省工业和信息化厅<\/a>[\s\S]*?<blockquote>[^<]+<small>第\d+行/);
});

test('a long list of ties has pages, and says so', async () => {
  const small = await startServer({ PAGE_SIZE_MAX: '3' });
  const seen: string[] = [];
  for (let url = '/policies/yueban-2022-7', pages = 0; url !== '' && pages < 5; pages++) {
    const { body } = await small.app.inject({ url, headers: { accept: 'text/html' } });
    const clauses = /<section id="clauses">[\s\S]*?<\/section>/.exec(body)?.[0] ?? '';
    expect(clauses).toMatch(/共 4 项/);
    seen.push(...[...clauses.matchAll(/href="(\/clauses\/[^"]+)"/g)].map(([, link = '']) => link));
    url = /href="(\?clausesAfter=[^"#]+)#clauses"/.exec(clauses)?.[1] ?? '';
    if (url !== '') url = `/policies/yueban-2022-7${url}`;
  }
  for (const [one, isCut] of [
    [small, 'true'],
    [server, 'false'],
  ] as const) {
    const { headers } = await one.app.inject('/policies/yueban-2022-7.jsonld');
    expect(headers['policy-graph-truncated']).toBe(isCut);
  }
  expect(seen).toHaveLength(4);
  expect(new Set(seen).size).toBe(4);
  expect((await small.app.inject('/policies/yueban-2022-7.html?clausesAfter=x')).statusCode).toBe(400);
  await small.stop();
});

describe('what is not there is 404 in the form asked for', () => {
  test.each([
    ['/policies/nothing', 'text/html', 'text/html; charset=utf-8'],
    ['/policies/nothing.html', undefined, 'text/html; charset=utf-8'],
    ['/policies/nothing', 'application/json', 'application/problem+json; charset=utf-8'],
    ['/policies/nothing.jsonld', 'text/html', 'application/problem+json; charset=utf-8'],
    ['/cities/yueban-2022-7', undefined, 'application/problem+json; charset=utf-8'],
    ['/clauses/%3Cscript%3E.html', undefined, 'text/html; charset=utf-8'],
  ])('%.40s for %s', async (url, accept, type) => {
    const { statusCode, headers, body } = await get(url, accept);
    expect([statusCode, headers['content-type']]).toEqual([404, type]);
    expect(body).not.toContain('<script>');
  });

  test('an id that is longer than any is 414', async () => {
    const answer = await get(`/clauses/${'x'.repeat(300)}`);
    expect([answer.statusCode, answer.json().code]).toEqual([414, 'URI_TOO_LONG']);
  });

  test('no such form is 406', async () => {
    expect((await get('/cities/city-441900', 'image/png')).statusCode).toBe(406);
  });
});
