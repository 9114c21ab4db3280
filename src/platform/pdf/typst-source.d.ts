// Typst templates are bundled as text.
declare module '*.typ' {
  const source: string;
  export default source;
}
