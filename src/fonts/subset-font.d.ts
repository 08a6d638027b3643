/** The part of subset-font that this project uses; the package brings no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'truetype';
    variationAxes: Record<string, number | { min: number; max: number }>;
    /** OpenType features by their tags; all when left out. */
    keepFeatures?: readonly string[];
    /** Tables to leave out, by their tags. */
    dropTables?: readonly string[];
  }
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: Options,
  ): Promise<Buffer>;
}
