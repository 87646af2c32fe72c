import { describe, expect, it } from 'vitest';
import { versionOf } from '../../../src/server/contract/operation.js';
import { fixtureContract } from '../fixtures/app.js';

const factsOf = async (id: string) => (await fixtureContract()).operations.get(id)?.facts;

describe('an operation', () => {
  it('knows its version by its path', () => {
    expect(['/api/v2/order', '/v3/x', '/v3', '/v30', '/__sandbox', '/__sandbox/health'].map(versionOf)).toEqual([
      'v2',
      'v3',
      'v3',
      'v2',
      'control',
      'control',
    ]);
  });

  it('knows its query parameters and the headers the contract checks', async () => {
    expect([...((await factsOf('findThings'))?.queryNames ?? [])]).toEqual(['sku', 'limit', 'gift']);
    expect((await factsOf('getThingV3'))?.headerNames).toEqual(['x-fabric-tenant-id', 'x-fabric-channel-id']);
  });

  it('leaves x-site-context to the server and knows whether it is required', async () => {
    expect(await factsOf('createThing')).toMatchObject({ headerNames: [], siteContextRequired: true, body: 'required' });
    expect(await factsOf('search')).toMatchObject({ siteContextRequired: false, body: 'optional' });
    expect(await factsOf('getThing')).toMatchObject({ body: 'none' });
  });

  it('knows which statuses are answered with a plain string', async () => {
    expect([...((await factsOf('getAllocation'))?.bareStatuses ?? [])]).toEqual([400]);
  });
});
