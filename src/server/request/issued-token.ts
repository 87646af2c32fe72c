import { createHash } from 'node:crypto';

/** What a client shows to get a token. */
export interface Credentials {
  readonly id: string;
  readonly secret: string;
}

const ACCOUNT_LENGTH = 24;
const ISSUED = /^sandbox-([\w-]+)\.[0-9a-f]{24}$/;

/**
 * A token that is the same for the same credentials and account and does not show the credentials.
 * It says which account it is for, so that it stays valid when the sandbox is started again.
 */
export function issueToken({ id, secret }: Credentials, account: string | undefined): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([id, secret]))
    .digest('hex')
    .slice(0, 24);
  return account === undefined ? `sandbox-${digest}` : `sandbox-${Buffer.from(account).toString('base64url')}.${digest}`;
}

/** The account that a token was issued for; undefined if it names none. */
export function accountIn(token: string | undefined): string | undefined {
  const [, coded] = ISSUED.exec(token ?? '') ?? [];
  const account = coded === undefined ? undefined : Buffer.from(coded, 'base64url').toString('utf8');
  return account?.length === ACCOUNT_LENGTH ? account : undefined;
}
