/**
 * A text as it is compared: without white space, soft hyphens and differences between quotation marks and between dashes.
 *
 * White space says nothing of the law, and its place depends on links in the file. Notes on changes and footnotes are left out before.
 */
export const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[«»“”„‟"]/gu, '"')
    .replace(/[‘’‚‛']/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, '-');

const HASH_BYTES = 8;

/** The first 16 digits of the SHA-256 of a text, {@link normalised}. */
export const textHash = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(normalised(text)));
  return [...new Uint8Array(digest).slice(0, HASH_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
