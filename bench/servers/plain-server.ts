/**
 * The baseline: the same Express, commands and store with its journal, but without the contract, so
 * that nothing is validated. A third argument, `validated`, adds express-openapi-validator over the
 * whole contract, as its documentation shows. Arguments: port, state file.
 */
import { readFileSync } from 'node:fs';
import express, { type NextFunction, type Request, type Response } from 'express';
import { middleware } from 'express-openapi-validator';
import { createOrder } from '../../src/resources/order/create-order.js';
import { getOrder } from '../../src/resources/order/get-order.js';
import { orderToV2 } from '../../src/resources/order/views/v2.js';
import { createCollections } from '../../src/sandbox/declared.js';
import { openStore } from '../../src/store/disk/open.js';
import { account } from '../ask.js';

const [port, file, validated] = process.argv.slice(2);
const { store } = await openStore({ file: file as string, collections: createCollections(), salt: 'bench' });
const app = express()
  .disable('x-powered-by')
  .disable('etag')
  .use(express.json({ limit: '5mb' }));
if (validated) {
  const apiSpec = JSON.parse(readFileSync(new URL('../../dist/openapi.json', import.meta.url), 'utf8'));
  app.use(middleware({ apiSpec, validateRequests: true, validateResponses: false, validateSecurity: false }));
}
app.post('/api/v2/order', (req, res) => {
  res.json(store.transact(account, (tx) => orderToV2(createOrder(tx, req.body))));
});
app.get('/api/v2/order', (req, res) => {
  const found = store.transact(account, (tx) => getOrder(tx, req.query as { orderNumber: string }));
  res.json(Array.isArray(found) ? found.map(orderToV2) : orderToV2(found));
});
app.use((error: Error & { status?: number }, _req: Request, res: Response, _next: NextFunction) => {
  res.status(error.status ?? 500).json({ message: error.message });
});
app.listen(Number(port), '127.0.0.1');
