import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { load } from '../../src/cli/load.js';
import { SEED_GAZETTEERS } from '../../src/cli/seeds.js';
import type { FiledCorrection } from '../../src/corrections/files/read-correction-file.js';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { once } from '../../src/domain/once.js';
import { readGazetteers } from '../../src/ingest/read/read-gazetteers.js';
import { sourceOf } from '../../src/ingest/read/source-of.js';
import { atHand } from '../../src/ingest/source-at-hand.js';
import { createIngestEngine } from '../../src/ingest/threads/create-ingest-engine.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { collect } from '../cli/collect.js';
import { createTestFolder } from '../store/sqlite-folder.js';

export const PLAN = `广东省推动灯具产业高质量发展若干措施
粤府〔2021〕45号

各地级以上市人民政府：
　　一、壮大灯具龙头企业。支持灯具龙头企业在佛山建设智能工厂。（省工业和信息化厅牵头，省财政厅、省科技厅配合）
　　二、拓展灯具海外市场。组织灯具企业参加境外照明展览会。（省商务厅、省财政厅、海关总署广东分署按职责分工负责）
　　三、加强人才培养。由省教育厅会同有关部门办好照明专业。（省人力资源社会保障厅负责）

广东省人民政府
2021年7月30日
`;

export const CLAUSE = {
  first: 'yuefu-2021-45:measure_1',
  second: 'yuefu-2021-45:measure_2',
  third: 'yuefu-2021-45:measure_3',
} as const;

/** Loads one text under one name into a store, with corrections. */
export async function loadPlan(store: GraphStore, corrections: readonly FiledCorrection[] = [], text = PLAN) {
  const { gazetteers, engine } = await reading();
  const sources = [atHand(await sourceOf(new TextEncoder().encode(text), 'plan.txt'))];
  const loadedAt = '2026-01-01T00:00:00.000Z';
  const request = { sources, gazetteers, engine, loadedAt, corrections };
  return load(store, request, { out: collect(), err: collect() });
}

const reading = once(async () => {
  const gazetteers = await readGazetteers(SEED_GAZETTEERS);
  return { gazetteers, engine: await createIngestEngine(gazetteers, 0) };
});

/** A store file with the plan, to be copied: faster than loading the gazetteers for each test. */
const template = once(async () => {
  const file = path.join(await emptyFolder(), 'template.db');
  const store = createSqliteStore({ file });
  await loadPlan(store);
  await store.close();
  return file;
});

export async function storeOfPlan(): Promise<GraphStore> {
  const file = path.join(await emptyFolder(), 'plan.db');
  await copyFile(await template(), file);
  return createSqliteStore({ file });
}

const inTestFolder = createTestFolder();
let folders = 0;

export async function emptyFolder(): Promise<string> {
  folders += 1;
  const folder = inTestFolder(`${folders}`);
  await mkdir(folder);
  return folder;
}

/** What the document claims, and what is kept of it, as the store has it. */
export async function batchOf(store: GraphStore): Promise<GraphBatch | undefined> {
  for await (const batch of store.history.batches()) if (batch.source.id === 'plan') return batch;
  return undefined;
}

/** `LED_BY 1 省工业和信息化厅`: what a clause says, by position. */
export async function saidBy(store: GraphStore, clauseId: string): Promise<readonly string[]> {
  const batch = await batchOf(store);
  return (batch?.edges ?? [])
    .filter(({ from, type }) => from === clauseId && /^(?:LED|SUPP|ASSI|PROM|APPL)/.test(type))
    .sort((a, b) => a.edge.position - b.edge.position || (a.type < b.type ? -1 : 1))
    .map(({ type, edge }) => `${type} ${edge.position} ${'printed' in edge ? edge.printed : ''}${edge.correctionId === null ? '' : ' *'}`);
} // biome-ignore format: one line a step
