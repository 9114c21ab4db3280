export interface Found {
  readonly path?: string;
  readonly missing?: string;
}
export function findChromium(
  env?: Readonly<Record<string, string | undefined>>,
  exists?: (path: string) => boolean,
): Found;
