// The baseline of a start-up: Express with one route. Argument: port.
import express from 'express';

express()
  .get('/', (_req, res) => {
    res.json({ status: 'ok' });
  })
  .listen(Number(process.argv[2]), '127.0.0.1');
