/**
 * A text as it is compared: without white space, hyphens within a word and differences between quotation marks and between dashes.
 *
 * White space says nothing of the law, and its place depends on links in the file; a word that Lovdata has parted at the end of a line in one file
 * is whole in another (minimums-nivå, § 37 d). Notes on changes and footnotes are left out before.
 */
export const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[«»“”„‟"]/gu, '"')
    .replace(/[‘’‚‛']/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/(?<=\p{Ll})-(?=\p{Ll})/gu, '')
    .replace(/\s/gu, '');

const HASH_BYTES = 8;

/** The first 16 digits of the SHA-256 of a text, {@link normalised}. */
export const textHash = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(normalised(text)));
  return [...new Uint8Array(digest).slice(0, HASH_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
