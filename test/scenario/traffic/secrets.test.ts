import { expect, it } from 'vitest';
import { Browser, converted } from './recording.js';

const ACCOUNT = '5f689caa4216e7000750a777';

/** The text of the scenario of one request with this body. */
async function scenarioOf(body: object, answer: object = {}): Promise<string> {
  const shop = new Browser('https://api.example', ACCOUNT);
  shop.add('https://api.example/v3/orders', 'POST', body, { status: 201, content: { text: JSON.stringify(answer) } });
  return (await converted(shop.har())).yaml;
}

it('secrets go by the names of their fields, also where the contract marks none', async () => {
  const yaml = await scenarioOf({
    attributes: {
      password: 's-1',
      apiKey: 's-2',
      authToken: 's-3',
      passwordHash: 's-4',
      pin: 's-5',
      pinned: 'kept-1',
      tokenized: 'kept-2',
    },
    payments: [{ paymentToken: { token: 's-6', paymentType: 'kept-3' } }, { paymentToken: 's-7' }],
    headers: { Authorization: 'Basic s-8', 'x-api-key': 's-9', 'content-type': 'kept-4' },
    list: [
      { name: 'X-Auth-Token', value: 's-10' },
      { name: 'color', value: 'kept-5' },
    ],
    secret: ['s-11', { of: 's-12' }],
  });
  expect(yaml.match(/s-\d+/g)).toBeNull();
  expect(yaml.match(/kept-\d/g)?.sort()).toEqual(['kept-1', 'kept-2', 'kept-3', 'kept-4', 'kept-5']);
});

it('credentials go from the texts they are part of', async () => {
  const yaml = await scenarioOf(
    { url: 'https://jane:p@ss@hooks.example/h?token=abc123&page=2&key=def456#access_token=ghi789', note: 'send Bearer jkl012mno' },
    { message: 'Sent to ftp://u:pw@files.example/in with eyJhbGciOi.eyJzdWIi.c2ln', access_token: 'pqr345' },
  );
  expect(yaml).toContain('https://hooks.example/h?token=********&page=2&key=********#access_token=********');
  expect(yaml).toContain('send Bearer ********');
  expect(yaml).toContain('Sent to ftp://files.example/in with ********');
  expect(yaml).not.toContain('access_token:');
});
