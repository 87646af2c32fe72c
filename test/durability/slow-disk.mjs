/**
 * Loaded before the sandbox: makes `fdatasync` take as long as SLOW_DISK says, in milliseconds, or
 * fail while the file FAILING_DISK names is there.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { SLOW_DISK = '0', FAILING_DISK = '' } = process.env;
const sync = fs.fdatasync;

fs.fdatasync = (fd, done) => {
  setTimeout(() => {
    if (FAILING_DISK !== '' && fs.existsSync(FAILING_DISK)) done(Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' }));
    else sync(fd, done);
  }, Number(SLOW_DISK));
};
syncBuiltinESMExports();
