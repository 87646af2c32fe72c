import { basename, extname } from 'node:path';
import { stringify } from 'yaml';
import { version } from '../../version.js';
import type { Operations } from '../contract/operations.js';
import type { Story } from '../scenario.js';
import { ARAZZO_VERSION, type ArazzoDocument, SOURCES, type SourceDescription } from './arazzo.js';
import { type Exported, exportWorkflow } from './export-workflow.js';
import { slugOf, stepIds } from './step-ids.js';

/** The contracts that a sandbox at an address serves. */
const sourcesAt = (url: string): SourceDescription[] => [
  { name: SOURCES.api, type: 'openapi', url: `${url}/openapi.json`, 'x-serverUrl': url },
  { name: SOURCES.control, type: 'openapi', url: `${url}/__sandbox/openapi.json`, 'x-serverUrl': url },
];

/** Writes stories as workflows; their ids are the names of their files. */
export async function exportWorkflows(stories: readonly Story[], operations: Operations): Promise<(Exported & { story: Story })[]> {
  const [idOf, stepIdOf] = [stepIds(), stepIds()];
  const exported: (Exported & { story: Story })[] = [];
  for (const story of stories) {
    const id = idOf(slugOf(basename(story.file, extname(story.file))));
    exported.push({ story, ...(await exportWorkflow(story, id, operations, stepIdOf)) });
  }
  return exported;
}

/** Makes the document of some workflows for a sandbox at `url`, an address without a path. */
export function arazzoDocument(exported: readonly Exported[], url: string): ArazzoDocument {
  const workflows = exported.map(({ workflow }) => workflow);
  const [only] = workflows;
  return {
    arazzo: ARAZZO_VERSION,
    info: { title: workflows.length === 1 && only ? only.summary : 'Scenarios of the OMS sandbox', version },
    sourceDescriptions: sourcesAt(url),
    workflows,
  };
}

/** Formats a document as YAML that parsers of YAML 1.1 read in the same way. */
export const arazzoYaml = (document: ArazzoDocument): string =>
  stringify(document, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
