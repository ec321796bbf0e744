import { ready } from "zpl-renderer-js";

/** What a label printer would print, as one PNG per label: by a renderer that knows nothing of how we write ZPL. */
export async function printedZpl(zpl: string, dpi: 203 | 300): Promise<Buffer[]> {
  const { api } = await ready;
  // It reckons with whole dots per millimetre: the label is that much larger, and as many dots wide and high.
  const [dots, larger] = dpi === 203 ? [8, 1] : [11, 11.8 / 11];
  const pictures = await api.zplToBase64MultipleAsync(zpl, 101.6 * larger, 152.4 * larger, dots);
  return pictures.map((picture) => Buffer.from(picture, "base64"));
}
