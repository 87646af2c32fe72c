import { methodNotAllowed, Refusal } from '../../core/forms/errors.js';
import { zipped } from '../../core/text/zip.js';
import type { FileAddress, FileShelf, OpenedFile } from '../../ports/file-shelf.js';
import type { Contract } from '../contract/contract.js';
import { createFileReader } from '../request/body.js';
import type { Exchange } from '../request/exchange.js';
import type { Services } from '../request/services.js';
import { answerError } from '../versions/errors.js';
import { reply } from './reply.js';
import { sendJson } from './send.js';
import { sendPieces } from './send-pieces.js';

const PREFIX = '/files/';

/** The files of tenants and the contract of their addresses. */
export interface Files {
  shelf: FileShelf;
  contract: () => Promise<Contract>;
}

function addressOf({ account = '', fileId = '' }: Record<string, string>, search: string): FileAddress {
  const query = new URLSearchParams(search);
  return { tenant: account, id: fileId, expires: query.get('expires') ?? '', signature: query.get('signature') ?? '' };
}

/** The parameters of a request by the contract. Refuses an unknown path or method. */
function paramsOf({ req, res, path }: Exchange, contract: Contract): Record<string, string> {
  const found = contract.find(req.method === 'HEAD' ? 'GET' : (req.method ?? ''), path);
  if (found.kind === 'operation') return found.params;
  if (found.kind === 'otherMethod') {
    res.setHeader('allow', found.allow.join(', '));
    throw methodNotAllowed(req.method, found.allow);
  }
  throw new Refusal('notFound', 'There is no such file');
}

async function send({ req, res }: Exchange, file: OpenedFile, within: number): Promise<void> {
  const isArchive = 'members' in file;
  res.setHeader('content-type', isArchive ? 'application/zip' : 'text/csv; charset=utf-8');
  res.setHeader('content-disposition', `attachment; filename="${file.name.replaceAll(/[^\w.-]/g, '_')}"`);
  const pieces = () => (isArchive ? zipped(file.members, file.at) : file.texts);
  await sendPieces(res, 200, req.method === 'HEAD' ? [] : pieces(), within);
}

/**
 * Makes the answerer of the addresses of files. They need no token: an address is signed. Returns
 * false for other requests. Errors have the shape of v2.
 */
export function createFileAnswerer({ shelf, contract }: Files, services: Services) {
  const read = createFileReader(services.limits.uploadBytes, 'uploadBytes');
  const answer = async (exchange: Exchange): Promise<void> => {
    const address = addressOf(paramsOf(exchange, await contract()), exchange.search);
    exchange.entry.tenant = address.tenant;
    await services.store.ready?.(address.tenant);
    if (exchange.req.method !== 'PUT') return send(exchange, shelf.open(address), services.limits.takenWithin);
    shelf.check(address);
    await shelf.fill(address, await read(exchange.req, exchange.res));
    await services.store.settled();
    sendJson(exchange.res, 200, undefined);
  };
  return async (exchange: Exchange): Promise<boolean> => {
    const { req, res, path, entry } = exchange;
    if (!path.startsWith(PREFIX)) return false;
    exchange.secret = true;
    try {
      if (req.method === 'OPTIONS') sendJson(res, 204, undefined);
      else await answer(exchange);
    } catch (error) {
      const { status, text } = answerError(error, 'v2');
      if (error instanceof Refusal) entry.refused = error.message;
      else services.log?.fault(error, entry);
      await reply(exchange, status, text, services, error);
    }
    return true;
  };
}
