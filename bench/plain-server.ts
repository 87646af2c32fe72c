/** The baseline: the same Express, commands and store with its journal, but no contract: nothing is validated. Arguments: port, state file. */
import express from 'express';
import { createOrder } from '../src/resources/order/create-order.js';
import { getOrder } from '../src/resources/order/find-order.js';
import { orderToV2 } from '../src/resources/order/v2-view.js';
import { createCollections } from '../src/sandbox.js';
import { openStore } from '../src/store/open.js';
import { account } from './process.js';

const [port, file] = process.argv.slice(2);
const { store } = await openStore({ file: file as string, collections: await createCollections(), salt: 'bench' });
const app = express()
  .disable('x-powered-by')
  .disable('etag')
  .use(express.json({ limit: '5mb' }));
app.post('/api/v2/order', (req, res) => {
  res.json(store.transact(account, (tx) => orderToV2(createOrder(tx, req.body))));
});
app.get('/api/v2/order', (req, res) => {
  const found = store.transact(account, (tx) => getOrder(tx, req.query as { orderNumber: string }));
  res.json(Array.isArray(found) ? found.map(orderToV2) : orderToV2(found));
});
app.listen(Number(port), '127.0.0.1');
