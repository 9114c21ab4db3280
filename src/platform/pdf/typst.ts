// The Typst compiler (WebAssembly, 28 MB) with whole Noto fonts: the one engine tried here that joins and orders Arabic
// right. About 0.3 s for the first paper, some milliseconds for each one after. Fonts: see docs of the stack; subsets
// of one family clash in Typst, so the files are whole.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  initSync,
  TypstCompilerBuilder,
  TypstFontResolverBuilder,
  type TypstCompiler,
} from '@myriaddreamin/typst-ts-web-compiler';
import type { RenderJob } from './pdf.ts';

const require = createRequire(import.meta.url);

const FONT_FILES = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  '@expo-google-fonts/noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf',
  '@expo-google-fonts/noto-sans-bengali/700Bold/NotoSansBengali_700Bold.ttf',
  '@expo-google-fonts/noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular.ttf',
  '@expo-google-fonts/noto-nastaliq-urdu/700Bold/NotoNastaliqUrdu_700Bold.ttf',
];

/** Asks the compiler for diagnostics with file and range. */
const FULL_DIAGNOSTICS = 3;

interface Compiled {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly { readonly message: string; readonly range: string }[];
}

let compiler: Promise<TypstCompiler> | null = null;

export async function renderWithTypst({ template, data }: RenderJob): Promise<Uint8Array> {
  compiler ??= startCompiler();
  const typst = await compiler;
  typst.reset_shadow();
  typst.add_source('/main.typ', template);
  typst.map_shadow('/data.json', new TextEncoder().encode(JSON.stringify(data)));
  // The package types the answer as any; its shape is that of Compiled.
  const compiled = typst.compile('/main.typ', undefined, 'pdf', FULL_DIAGNOSTICS) as Compiled;
  if (compiled.result === undefined) throw new Error(`template does not compile: ${describe(compiled)}`);
  return compiled.result;
}

async function startCompiler(): Promise<TypstCompiler> {
  initSync({
    module: new WebAssembly.Module(readFileSync(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'))),
  });
  const fonts = new TypstFontResolverBuilder();
  for (const file of FONT_FILES) fonts.add_raw_font(readFileSync(require.resolve(file)));
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  const typst = await builder.build();
  typst.set_fonts(await fonts.build());
  return typst;
}

/** Messages only name template code, never the data. */
function describe({ diagnostics = [] }: Compiled): string {
  return diagnostics.map(({ message, range }) => `${range} ${message}`).join('; ');
}
