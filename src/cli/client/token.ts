import { type Command, Option } from 'commander';
import { ask, Refused } from './ask.js';
import { type ClientOptions, clientCommand } from './client-command.js';
import { ClientError } from './client-error.js';
import { print } from './print.js';

interface Token {
  access_token: string;
  token_type: string;
  expires_in: number;
}

interface TokenOptions extends ClientOptions {
  clientSecret?: string;
}

function withAdvice(error: unknown): never {
  if (!(error instanceof Refused && error.status === 401)) throw error;
  throw new ClientError('the sandbox accepts only the tokens that it was started with. Give one of them as --client-secret');
}

/** `oms-sandbox token`: prints a token with which code can call the API as the account. */
export const tokenCommand = (): Command =>
  clientCommand('token', 'Print a token for calls of the API of a running sandbox')
    .addOption(
      new Option('--client-secret <secret>', 'one of the tokens that the sandbox was started with, if any').env(
        'OMS_SANDBOX_CLIENT_SECRET',
      ),
    )
    .action(async (options: TokenOptions) => {
      const body = { grant_type: 'client_credentials', client_id: 'oms-sandbox', client_secret: options.clientSecret };
      const answer = await ask<Token>(options, 'POST', '/oauth/token', body).catch(withAdvice);
      print(answer, options, (token) => `${token.access_token}\n`);
    });
