import { type Contract, createContract } from './contract.js';
import { type ContractFile, readContract } from './contract-file.js';

const opened = new Map<ContractFile, Promise<Contract>>();

/** The contract of a file, read once a process: what one sandbox has compiled of it serves the next. */
export function openContract(file: ContractFile): Promise<Contract> {
  const contract = opened.get(file) ?? readContract(file).then(createContract);
  opened.set(file, contract);
  return contract;
}
