const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Standard base64 with padding (RFC 4648), for the hash in a content security policy; the rules have no `btoa`. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    const left = bytes.length - at;
    text += digits[bits >> 18] as string;
    text += digits[(bits >> 12) & 63] as string;
    text += left > 1 ? digits[(bits >> 6) & 63] : "=";
    text += left > 2 ? digits[bits & 63] : "=";
  }
  return text;
}
