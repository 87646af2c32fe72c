/** What the address of a file says. */
export interface FileAddress {
  /** The account whose file it is. */
  tenant: string;
  id: string;
  expires: string;
  signature: string;
}

/**
 * By this the server reads and stores the files of tenants. Each call refuses an address that is
 * not valid.
 */
export interface FileShelf {
  /** The file's name and its text, part by part. */
  open(address: FileAddress): { name: string; texts: readonly string[] };
  /** Refuses an address that takes no file. */
  check(address: FileAddress): void;
  /** Stores the content of the file, which may take long. */
  fill(address: FileAddress, bytes: Uint8Array): Promise<void>;
}
