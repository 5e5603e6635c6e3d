// Builds the playground, which needs nothing but its three files: docs/api/playground.html, .js and .css.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

const here = fileURLToPath(new URL('.', import.meta.url));
const target = join(here, '../api');
const work = await mkdtemp(join(tmpdir(), 'playground-'));
await build({
  config: false,
  entry: [join(here, 'playground.ts')],
  outDir: work,
  format: ['iife'],
  target: 'es2022',
  platform: 'browser',
  noExternal: [/.*/],
  minify: true,
  silent: true,
  tsconfig: join(here, 'tsconfig.json'),
});
const script = await readFile(join(work, 'playground.global.js'));
const style = await readFile(join(here, 'page.css'));
await rm(work, { recursive: true });

// Script and style lie beside the page, so that it also works where a server forbids what stands in a page itself.
// Nothing may be fetched from anywhere else, sent anywhere, or made code at run time.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
const html = `<!DOCTYPE html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>integreringsloven</title>
<link rel="stylesheet" href="playground.css">
</head>
<body><noscript><p>Denne siden trenger JavaScript: alt blir regnet ut i nettleseren. This page needs JavaScript: everything is worked out in the browser.</p></noscript>
<script src="playground.js"></script>
</body>
</html>
`;
await mkdir(target, { recursive: true });
await Promise.all([writeFile(join(target, 'playground.html'), html), writeFile(join(target, 'playground.js'), script), writeFile(join(target, 'playground.css'), style)]);
console.log(`docs/api/playground.html, with ${Math.round(script.length / 1000)} kB of script`);
