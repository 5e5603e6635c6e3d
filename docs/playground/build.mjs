// Builds the playground as one file that needs nothing else: docs/api/playground.html.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

const here = fileURLToPath(new URL('.', import.meta.url));
const target = join(here, '../api/playground.html');
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
// A script may not end itself.
const script = (await readFile(join(work, 'playground.global.js'), 'utf8')).replaceAll('</script', '<\\/script');
const style = await readFile(join(here, 'page.css'), 'utf8');
await rm(work, { recursive: true });

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
// Nothing may be fetched from anywhere, sent anywhere, or made code at run time.
const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
const html = `<!DOCTYPE html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>integreringsloven</title>
<style>${style}</style>
</head>
<body><noscript>JavaScript</noscript>
<script>${script}</script>
</body>
</html>
`;
await mkdir(join(here, '../api'), { recursive: true });
await writeFile(target, html);
console.log(`docs/api/playground.html: ${Math.round(html.length / 1024)} kB`);
