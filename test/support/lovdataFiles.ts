import { readFileSync } from 'node:fs';
import { present } from './officialTexts.js';

// Files in the markup of Lovdata, made up, and the official texts turned into it.

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Head {
  readonly refid: string;
  readonly title?: string;
  readonly dateInForce?: string;
  readonly changes?: readonly string[];
  readonly basedOn?: readonly string[];
}

const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const file = (head: string, url: string, main: string): string =>
  `<!DOCTYPE html><html lang="nb"><head><title>x</title><base href="https://lovdata.no/" /></head><body><header class="documentHeader" id="hode"><dl class="data-document-key-info">${head}</dl></header><main class="documentBody" data-lovdata-URL="${url}" id="dokument">${main}</main></body></html>`;

/** An instrument of Norsk Lovtidend. */
export const instrumentFile = ({ refid, title = 'Lov om endring', dateInForce = '2027-01-01', changes = [], basedOn = [] }: Head, main: string): string =>
  file(
    `<dt class="dokid">DokumentID</dt><dd class="dokid">LTI/${refid}</dd><dt class="dateInForce">I kraft fra</dt><dd class="dateInForce">${dateInForce}</dd><dt class="changesToDocuments">Endrer</dt><dd class="changesToDocuments">${list(changes)}</dd><dt class="basedOn">Hjemmel</dt><dd class="basedOn">${list(basedOn)}</dd><dt class="title">Tittel</dt><dd class="title">${escaped(title)}</dd><dt class="refid">RefID</dt><dd class="refid">${refid}</dd>`,
    `LTI/${refid}`,
    `<h1>${escaped(title)}</h1>${main}`,
  );

/** A part of an instrument, with its Roman number. */
export const part = (number: string, content: string): string => `<section class="section" data-name="kap${number}"><h2>${number}</h2>${content}</section>`;

/** The changes of one document that Lovdata has marked. */
export const documentChange = (document: string, content: string): string => `<article class="document-change" data-document="${document}">${content}</article>`;

/** A change that Lovdata has marked with its address. */
export const marked = (attribute: 'change-part' | 'add-new-part' | 'repeal-part' | 'move-part', address: string, text = ''): string =>
  `<article class="change" data-${attribute}="${address}"><article class="defaultP">${address}:</article>${text === '' ? '' : legalP(text)}</article> `;

export const defaultP = (text: string): string => `<article class="defaultP">${escaped(text)}</article>`;
export const legalP = (text: string): string => `<article class="legalP">${escaped(text)}</article>`;
export const items = (...texts: readonly string[]): string => `<ul class="defaultList">${texts.map((text) => `<li data-name="•"><article class="listArticle">${legalP(text)}</article></li>`).join('')}</ul>`;
/** A whole section in an instrument. */
export const futureSection = (number: string, title: string, ...paragraphs: readonly string[]): string =>
  `<article class="futureLegalArticle" data-name="§${number}"><span class="futureLegalArticleHeader"><span class="legalArticleValue">§ ${number}</span>. <span class="legalArticleTitle">${title}</span></span>${paragraphs.map(legalP).join('')}</article>`;

/** A section of a consolidated text: each paragraph with the items of its list, if any. */
export interface TextSection {
  readonly number: string;
  readonly paragraphs: readonly { readonly text: string; readonly letters: readonly string[] }[];
}

/** A consolidated Act or regulation. */
export const consolidatedFile = (id: string, sections: readonly TextSection[]): string => {
  const base = `${id.startsWith('lov') ? 'NL' : 'SF'}/${id}`;
  const section = ({ number, paragraphs }: TextSection): string =>
    `<article class="legalArticle" data-lovdata-URL="${base}/§${number}" data-name="§${number}"><h3 class="legalArticleHeader"><span class="legalArticleValue">§ ${number}</span>. <span class="legalArticleTitle">Tittel</span></h3>${paragraphs
      .map(({ text, letters }) => {
        const inList = letters.map((letter, at) => `<li data-name="${'abcdefghijklmnop'[at] ?? ''}."><article class="listArticle"><article class="legalP">${escaped(letter)}</article></article></li>`);
        return `<article class="legalP">${escaped(text)}<sup class="footnotereference">1</sup>${inList.length === 0 ? '' : `<ol class="defaultList">${inList.join('')}</ol>`}</article>`;
      })
      .join('\n')}<article class="changesToParent">Endret ved lov.</article><footer class="footnotes"><p>En fotnote.</p></footer></article>`;
  return file(
    `<dt class="dokid">DokumentID</dt><dd class="dokid">${base}</dd><dt class="refid">RefID</dt><dd class="refid">${id}</dd><dt class="title">Tittel</dt><dd class="title">Teksten</dd>`,
    base,
    `<section class="section" data-name="kap1"><h2>Kapittel 1</h2>${sections.map(section).join('')}</section>`,
  );
};

const folder = new URL('../../../shared/law/', import.meta.url);

/** The sections of an official text that lies beside the repository as Markdown, as its paragraphs and the items of its lists. */
export const officialSections = (name: string): readonly TextSection[] => {
  if (!present) return [];
  const text = readFileSync(new URL(name, folder), 'utf8');
  return text.split(/^#{2,4} /m).flatMap((block): TextSection[] => {
    const [heading = '', ...lines] = block.split('\n');
    const number = /^§ (\d+(?: ?[a-z])?)\./.exec(heading)?.[1]?.replace(' ', '');
    if (number === undefined) return [];
    const paragraphs: { text: string; letters: string[] }[] = [];
    for (const one of lines.join('\n').split(/\n\s*\n/).map((piece) => piece.trim())) {
      if (one === '' || one.startsWith('*')) continue;
      if (one.startsWith('- ')) {
        if (paragraphs.length === 0) paragraphs.push({ text: '', letters: [] });
        paragraphs.at(-1)!.letters.push(...one.split(/\n(?=- )/).map((item) => item.slice(2)));
      } else paragraphs.push({ text: one, letters: [] });
    }
    return [{ number, paragraphs }];
  });
};

/** An instrument of Norsk Lovtidend that lies beside the repository. */
export const announced = (name: string): string => readFileSync(new URL(`lovtidend-2025/${name}.xml`, folder), 'utf8');
