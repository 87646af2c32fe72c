import { beforeAll, describe, expect, it } from 'vitest';
import { cutParts } from '../../../scripts/contract/cut-parts.js';
import type { OpenApiDocument } from '../../../src/openapi/openapi-document.js';
import type { BuiltContract } from '../../../src/server/contract/built-contracts.js';
import { createBuiltContract, createContract } from '../../../src/server/contract/contract.js';
import { API_CONTRACT } from '../../../src/server/contract/contract-file.js';
import { documentOf } from '../../support/documents.js';

let document: OpenApiDocument;

beforeAll(async () => {
  document = await documentOf(API_CONTRACT);
});

/**
 * The contract of the API as a build cuts it up, without compiled checks, and what has been read of
 * it.
 */
function builtContract() {
  const parts = new Map(cutParts(document).map((part) => [part.family, part]));
  const read: string[] = [];
  const built: BuiltContract = {
    places: [...parts.values()].flatMap(({ family, places }) =>
      places.map(({ id, method, path }): [string, string, string, string] => [id, method, path, family]),
    ),
    part: (family) => {
      read.push(family);
      return { document: parts.get(family)?.document as OpenApiDocument, operations: {} };
    },
  };
  const contract = createBuiltContract(built, () => {
    read.push('all');
    return document;
  });
  return { contract, read };
}

describe('a built contract', () => {
  it('loads no part to find an operation', () => {
    const { contract, read } = builtContract();
    expect(contract.find('POST', '/api/v2/order/query')).toMatchObject({ operation: { id: 'queryOrders', version: 'v2' } });
    expect(read).toEqual([]);
  });

  it('loads a family’s part once, at the first call of one of its operations', async () => {
    const { contract, read } = builtContract();
    const of = (id: string) => contract.operations.get(id);
    expect(of('queryOrders')?.facts.body).toBe('required');
    await of('getOrder')?.validator();
    expect(read).toEqual(['v2-order']);
    expect(of('searchBackordersPreorders')?.facts.body).toBe('required');
    expect(read).toEqual(['v2-order', 'v3-backorders-preorders']);
  });

  it('reads the whole document once, on first use', () => {
    const { contract, read } = builtContract();
    expect(contract.document).toBe(contract.document);
    expect(read).toEqual(['all']);
  });

  it('has every operation of the document with everything its checks need', async () => {
    const { contract } = builtContract();
    const whole = createContract(document);
    expect([...contract.operations.keys()].sort()).toEqual([...whole.operations.keys()].sort());
    for (const [id, operation] of contract.operations) {
      expect(operation.facts).toEqual(whole.operations.get(id)?.facts);
      await operation.validator();
    }
  }, 60_000);
});

describe('cutting a contract into families', () => {
  it('refuses an operation without a tag', () => {
    const paths = { '/api/v2/order': { get: { operationId: 'getOrder', responses: {} } } };
    expect(() => cutParts({ openapi: '3.0.3', info: {}, paths })).toThrow('The contract gives getOrder no tag');
  });
});
