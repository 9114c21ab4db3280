// The built stylesheets and scripts, read once into memory. Their names carry a hash of their content, so a browser may
// keep them for ever.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOnDeviceParts, type OnDeviceParts } from './on-device-parts.ts';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};
const FOR_EVER = 'public, max-age=31536000, immutable';

interface Asset {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

export interface Assets {
  /** The address of a built file by its plain name: 'amparo.css' gives '/assets/amparo-1a2b3c.css'. Throws if absent. */
  address(name: string): string;
  has(name: string): boolean;
  /** The file at a path below /assets/, in the best encoding taken; null when there is none. */
  answer(name: string, encodings: string): Response | null;
  /** What a phone gets that keeps the guide; null when the build made none. */
  readonly onDevice: OnDeviceParts | null;
}

/** Reads everything the build left in `folder` (the one that holds assets.json). */
export function readAssets(folder: string): Assets {
  const addresses = JSON.parse(readFileSync(join(folder, 'assets.json'), 'utf8')) as Record<string, string>; // our build's
  const files = new Map<string, Asset>();
  for (const file of readdirSync(join(folder, 'assets'))) {
    const type = TYPES[file.split('.').pop() ?? ''];
    if (type === undefined) continue;
    const read = (suffix: string) => new Uint8Array(readFileSync(join(folder, 'assets', `${file}${suffix}`)));
    files.set(file, { type, plain: read(''), br: read('.br'), gzip: read('.gz') });
  }
  return {
    onDevice: readOnDeviceParts(folder),
    has: (name) => addresses[name] !== undefined,
    address: (name) => {
      const address = addresses[name];
      if (address === undefined) throw new Error(`the build made no ${name}`);
      return address;
    },
    answer: (name, encodings) => {
      const asset = files.get(name);
      return asset ? respond(asset, encodings) : null;
    },
  };
}

function respond(asset: Asset, encodings: string): Response {
  const headers = new Headers({ 'content-type': asset.type, 'cache-control': FOR_EVER, vary: 'accept-encoding' });
  const encoding = /\bbr\b/.test(encodings) ? 'br' : /\bgzip\b/.test(encodings) ? 'gzip' : null;
  if (encoding) headers.set('content-encoding', encoding);
  return new Response(encoding ? asset[encoding] : asset.plain, { headers });
}
