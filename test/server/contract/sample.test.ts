import { expect, it } from 'vitest';
import { type JsonObject, jsonSchemaOf, resolve } from '../../../src/openapi/openapi-document.js';
import { createContract } from '../../../src/server/contract/contract.js';
import { API_CONTRACT, CONTROL_CONTRACT } from '../../../src/server/contract/contract-file.js';
import { sampleOf } from '../../../src/server/contract/sample.js';
import { documentOf } from '../../support/documents.js';

it.each([
  { of: 'the API', file: API_CONTRACT },
  { of: 'the control API', file: CONTROL_CONTRACT },
])('a sample is valid for every answer of the contract of $of', async ({ file }) => {
  const document = await documentOf(file);
  const wrong: string[] = [];
  for (const operation of createContract(document).operations.values()) {
    const { responses } = document.paths[operation.path]![operation.method.toLowerCase()] as { responses: JsonObject };
    const validator = await operation.validator();
    for (const [status, response] of Object.entries(responses)) {
      if (!status.startsWith('2')) continue;
      const { content } = resolve(document, response) as { content?: JsonObject };
      const body = content && sampleOf(document, jsonSchemaOf(document, response));
      for (const { path, message } of validator.response(Number(status), body)) wrong.push(`${operation.id} ${status}: ${path} ${message}`);
    }
  }
  expect(wrong).toEqual([]);
});
