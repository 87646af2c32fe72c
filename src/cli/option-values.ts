import { InvalidArgumentError } from 'commander';

/** Reads the URL of a sandbox; a value that is not http or https is a usage error. */
export function readAddress(value: string): string {
  if (!/^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : '')) {
    throw new InvalidArgumentError('It must be a URL such as http://127.0.0.1:4010');
  }
  return value;
}

/** Reads an account, which has 24 characters. */
export function readAccount(value: string): string {
  if (value.length !== 24) throw new InvalidArgumentError('It must have 24 characters');
  return value;
}
