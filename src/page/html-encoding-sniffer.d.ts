declare module 'html-encoding-sniffer' {
  /** The encoding of a page by BOM, transport and `<meta>`, as the HTML standard sniffs it; a WHATWG name. */
  export default function sniff(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string
}
