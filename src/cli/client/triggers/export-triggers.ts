import type { ExportStep } from '../../../domain/exports/export-steps.js';
import { type ExportModule, exportModules } from '../../../model/export-job.js';
import type { Story } from './stories.js';

/** The story of an event, and what causes it. */
interface ExportTrigger {
  play: Story;
  calls?: readonly 'createExport'[];
  timers?: readonly 'writeExport'[];
  when?: string;
}

const exported =
  (module: ExportModule): Story =>
  async (floor) => {
    await floor.v2('POST', '/exports', { module, filters: {} });
  };

const written =
  (module: ExportModule): Story =>
  async (floor) => {
    await exported(module)(floor);
    await floor.advance('PT1M');
  };

const failed =
  (module: ExportModule): Story =>
  async (floor) => {
    await floor.call('POST', '/__sandbox/faults', { business: 'exportError', times: 1 });
    await written(module)(floor);
  };

/** The triggers of the exports of all modules. */
export const exportTriggers = Object.fromEntries(
  exportModules.flatMap((module): [string, ExportTrigger][] => [
    [`EXPORT_${module}_INITIATED`, { play: exported(module), calls: ['createExport'] }],
    [`EXPORT_${module}_COMPLETED`, { play: written(module), timers: ['writeExport'] }],
    [`EXPORT_${module}_ERROR`, { play: failed(module), when: 'an export fails' }],
  ]),
) as Record<`EXPORT_${ExportModule}_${ExportStep}`, ExportTrigger>;
