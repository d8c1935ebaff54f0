import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { describeLoadOrder } from './describe-load-order.js';

describeLoadOrder(async () => ({ store: createSqliteStore({ file: ':memory:' }) }));
