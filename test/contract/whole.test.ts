import express, { type ErrorRequestHandler } from 'express';
import { middleware } from 'express-openapi-validator';
import request from 'supertest';
import { expect, it } from 'vitest';
import { apiContract } from '../support/documents.js';

const refused: ErrorRequestHandler = ({ status, message }, _req, res, _next) => {
  res.status(status).json({ message });
};

it('the contract validates the requests of another server as it is', async () => {
  const app = express()
    .use(express.json())
    .use(middleware({ apiSpec: (await apiContract()) as never, validateResponses: false, validateSecurity: false }))
    .get('/api/v2/order', (_req, res) => {
      res.json({});
    })
    .use(refused);
  await request(app).get('/api/v2/order?orderNumber=1').expect(200);
  const { body } = await request(app).post('/v3/locations').set('x-fabric-tenant-id', 'any').send({}).expect(400);
  expect(body.message).toContain("request/body must have required property 'locationNumber'");
});
