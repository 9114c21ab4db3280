// The whole of `npm start` and `npm run dev`, once this Node is known to be new enough.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages } from './install.mjs';
import { withProgress } from './progress.mjs';
import { tell } from './refusal.mjs';

const root = join(import.meta.dirname, '../..');

export async function start(args) {
  try {
    await installPackages(root);
    const { build } = await import('../../build/build.mjs');
    if (args.includes('--watch')) {
      const { watch } = await import('./watch.mjs');
      return await watch(root, build);
    }
    await withProgress('Building', () => build(root));
    process.setSourceMapsEnabled(true);
    const { main } = await import(pathToFileURL(join(root, '.build/amparo.mjs')).href);
    process.exitCode = await main(['serve', ...args]);
  } catch (error) {
    tell(error);
  }
}
