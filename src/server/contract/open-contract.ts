import { type Contract, createContract } from './contract.js';
import { type ContractFile, readContract } from './contract-file.js';
import { findChecksIn } from './kept-checks.js';

const opened = new Map<ContractFile, Promise<Contract>>();

/** The contract of a file, read once a process: what one sandbox has compiled of it serves the next. */
export function openContract(file: ContractFile): Promise<Contract> {
  const contract = opened.get(file) ?? open(file);
  opened.set(file, contract);
  return contract;
}

async function open(file: ContractFile): Promise<Contract> {
  return createContract(await readContract(file), file.checks && findChecksIn(file.checks));
}
