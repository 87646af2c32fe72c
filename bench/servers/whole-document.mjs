// express-openapi-validator over the whole contract, for requests only: it takes the `id` of the
// examples of responses for names of schemas, and finds some twice. Otherwise as its documentation
// shows. Arguments: port, a file with the order to answer.
import { readFileSync } from 'node:fs';
import express from 'express';
import { middleware } from 'express-openapi-validator';

const apiSpec = JSON.parse(readFileSync(new URL('../../dist/openapi.json', import.meta.url), 'utf8'));
const sample = JSON.parse(readFileSync(process.argv[3], 'utf8'));
const answers = new Map();
express()
  .use(express.json({ limit: '5mb' }))
  .use(middleware({ apiSpec, validateRequests: true, validateResponses: false, validateSecurity: false }))
  .get('/api/v2/order', (req, res) => {
    res.json(answers.get(req.query.orderNumber) ?? sample);
  })
  .post('/api/v2/order', (req, res) => {
    const answer = { ...sample, orderNumber: req.body.orderNumber };
    answers.set(answer.orderNumber, answer);
    res.json(answer);
  })
  .use((error, _req, res, _next) => {
    res.status(error.status ?? 500).json({ message: error.message });
  })
  .listen(Number(process.argv[2]), '127.0.0.1');
