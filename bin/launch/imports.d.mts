export interface Cruise {
  readonly modules: number;
  readonly rules: readonly string[];
  readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: string }[];
}
export function cruise(tree: string, options?: { folders?: readonly string[]; home?: string }): Promise<Cruise>;
