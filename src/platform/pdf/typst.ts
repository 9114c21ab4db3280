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

interface Font {
  readonly package: string;
  readonly family: string;
  /** Written in this font; absent: always there. Those of East Asia are 7 to 10 MB a weight, and wait until they are needed. */
  readonly writes?: RegExp;
}

const FONTS: readonly Font[] = [
  { package: 'noto-sans', family: 'NotoSans' },
  { package: 'noto-sans-arabic', family: 'NotoSansArabic' },
  { package: 'noto-sans-bengali', family: 'NotoSansBengali' },
  { package: 'noto-nastaliq-urdu', family: 'NotoNastaliqUrdu' },
  { package: 'noto-sans-sc', family: 'NotoSansSC', writes: /\p{Script=Han}/u },
  { package: 'noto-sans-tc', family: 'NotoSansTC', writes: /"language":"zh-Hant"/ },
  { package: 'noto-sans-kr', family: 'NotoSansKR', writes: /\p{Script=Hangul}/u },
];
const WEIGHTS = ['400Regular', '700Bold'] as const;

/** Asks the compiler for diagnostics with file and range. */
const FULL_DIAGNOSTICS = 3;

interface Compiled {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly { readonly message: string; readonly range: string }[];
}

let compiler: Promise<TypstCompiler> | null = null;
const loaded = new Set<Font>();

export async function renderWithTypst({ template, data }: RenderJob): Promise<Uint8Array> {
  compiler ??= startCompiler();
  const typst = await compiler;
  const text = JSON.stringify(data);
  await loadFonts(typst, text);
  typst.reset_shadow();
  typst.add_source('/main.typ', template);
  typst.map_shadow('/data.json', new TextEncoder().encode(text));
  // The package types the answer as any; its shape is that of Compiled.
  const compiled = typst.compile('/main.typ', undefined, 'pdf', FULL_DIAGNOSTICS) as Compiled;
  if (compiled.result === undefined) throw new Error(`template does not compile: ${describe(compiled)}`);
  return compiled.result;
}

async function startCompiler(): Promise<TypstCompiler> {
  initSync({
    module: new WebAssembly.Module(readFileSync(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'))),
  });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  return builder.build();
}

/** The fonts that this text needs beside those of earlier papers. */
async function loadFonts(typst: TypstCompiler, text: string): Promise<void> {
  const missing = FONTS.filter((font) => !loaded.has(font) && (font.writes?.test(text) ?? true));
  if (missing.length === 0) return;
  for (const font of missing) loaded.add(font);
  const fonts = new TypstFontResolverBuilder();
  for (const { package: name, family } of loaded)
    for (const weight of WEIGHTS)
      fonts.add_raw_font(readFileSync(require.resolve(`@expo-google-fonts/${name}/${weight}/${family}_${weight}.ttf`)));
  typst.set_fonts(await fonts.build());
}

/** Messages only name template code, never the data. */
function describe({ diagnostics = [] }: Compiled): string {
  return diagnostics.map(({ message, range }) => `${range} ${message}`).join('; ');
}
