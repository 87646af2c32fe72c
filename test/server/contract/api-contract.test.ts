import { beforeAll, describe, expect, it } from 'vitest';
import { type Failure, invalidFields, Refusal } from '../../../src/core/forms/errors.js';
import { type JsonObject, resolve } from '../../../src/openapi/openapi-document.js';
import { type Contract, createContract } from '../../../src/server/contract/contract.js';
import { API_CONTRACT } from '../../../src/server/contract/contract-file.js';
import { cutDocument } from '../../../src/server/contract/cut.js';
import type { Operation } from '../../../src/server/contract/operation.js';
import { createValidator } from '../../../src/server/contract/validator.js';
import { answerError } from '../../../src/server/versions/errors.js';
import { documentOf } from '../../support/documents.js';

let contract: Contract;

beforeAll(async () => {
  contract = createContract(await documentOf(API_CONTRACT));
});

const KINDS: readonly Failure[] = ['invalidInput', 'notFound', 'conflict', 'notEligible', 'unauthorized', 'notImplemented', 'unavailable'];
const several = invalidFields([
  { field: 'a', problem: 'missing', message: 'must not be null' },
  { field: 'b', problem: 'invalid', message: 'must be a number' },
]);

/** What the server can answer an operation with, as status and body, if things go wrong. */
const failures = (operation: Operation) =>
  [...KINDS.map((kind) => new Refusal(kind, 'no')), several, new Error('ours')].map((error) =>
    answerError(error, operation.version, operation),
  );

describe('the contract of the API', () => {
  it('uses only keywords that the server’s validator supports', () => {
    const text = JSON.stringify(contract.document['components']) + JSON.stringify(contract.document.paths);
    for (const keyword of ['discriminator', 'readOnly', 'writeOnly']) expect(text).not.toContain(`"${keyword}":`);
  });

  it('has a success status for every operation', () => {
    for (const operation of contract.operations.values()) {
      const responses = contract.document.paths[operation.path]?.[operation.method.toLowerCase()] as JsonObject;
      expect(Object.keys(responses['responses'] as JsonObject).some((status) => status.startsWith('2'))).toBe(true);
    }
  });

  it('documents errors as the server answers them', async () => {
    const checked = new Set<string>();
    for (const operation of contract.operations.values()) {
      const node = contract.document.paths[operation.path]?.[operation.method.toLowerCase()] as JsonObject;
      for (const { status, text } of failures(operation)) {
        const response = resolve(contract.document, (node['responses'] as JsonObject)[String(status)]);
        const key = `${JSON.stringify(response)} ${text}`;
        if (response === undefined || checked.has(key)) continue;
        checked.add(key);
        const cut = cutDocument(contract.document, 'GET', { parameters: [], requestBody: undefined, responses: { '200': response } });
        const { response: check } = await createValidator(cut, 'GET', false);
        expect([operation.id, status, check(200, JSON.parse(text))]).toEqual([operation.id, status, []]);
      }
    }
    expect(checked.size).toBeGreaterThan(5);
  }, 60_000);
});
