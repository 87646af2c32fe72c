/** What the address of a file says. */
export interface FileAddress {
  /** The account whose file it is. */
  tenant: string;
  id: string;
  expires: string;
  signature: string;
}

/** A file: its text part by part, or the files of an archive. */
export type OpenedFile = { name: string } & (
  | { texts: readonly string[] }
  | {
      members: readonly { name: string; texts: readonly string[] }[];
      /** When it was written, by the tenant's clock (ISO 8601). */
      at: string;
    }
);

/**
 * By this the server reads and stores the files of tenants. Each call refuses an address that is
 * not valid.
 */
export interface FileShelf {
  /** The file's name and its content. */
  open(address: FileAddress): OpenedFile;
  /** Refuses an address that takes no file. */
  check(address: FileAddress): void;
  /** Stores the content of the file, which may take long. */
  fill(address: FileAddress, bytes: Uint8Array): Promise<void>;
}
