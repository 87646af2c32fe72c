export { createSandbox, type Sandbox, type SandboxOptions, version } from './sandbox.js';
export type { Recipe } from './seed/recipe.js';
