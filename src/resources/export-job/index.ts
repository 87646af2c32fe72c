import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { exportJobs } from '../../model/export-job.js';
import { fileParts, storedFiles } from '../../model/stored-file.js';
import { exportToV2, v2 } from './v2.js';
import { jobToV3, v3 } from './v3.js';
import { exportJob } from './write-export.js';

export default defineResource({
  name: 'export-job',
  collections: [exportJobs, storedFiles, fileParts],
  shows: [
    shown(
      exportJobs,
      (_tx, one) => exportToV2(one),
      (_tx, one) => jobToV3(one),
    ),
  ],
  jobs: [exportJob],
  v2,
  v3,
});
