import { type Contract, createBuiltContract, createContract } from './contract.js';
import { type ContractFile, readBuilt, readContract } from './contract-file.js';

const opened = new Map<ContractFile, Promise<Contract>>();

/**
 * Opens the contract of a file, once per process: what one sandbox has compiled, later ones use.
 */
export function openContract(file: ContractFile): Promise<Contract> {
  const contract = opened.get(file) ?? open(file);
  opened.set(file, contract);
  return contract;
}

async function open(file: ContractFile): Promise<Contract> {
  return file.built ? createBuiltContract(file.built, () => readBuilt(file)) : createContract(await readContract(file));
}
