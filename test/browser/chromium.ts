import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { chromium, type Browser } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The browser the tests run in: Debian's, or the one named in CHROMIUM. */
export const launch = async (): Promise<Browser> => {
  if (!existsSync(executablePath)) throw new Error(`no Chromium at ${executablePath}: install it (Debian: apt-get install chromium), or name it in CHROMIUM`);
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
};

/** As strict as a policy can be: no code made at run time, nothing inline, nothing sent anywhere. */
export const STRICT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Serves files from memory on this machine, each under {@link STRICT_POLICY}. */
export const serve = async (files: Readonly<Record<string, string>>): Promise<{ readonly url: string; readonly close: () => void }> => {
  const server: Server = createServer(({ url = '/' }, response) => {
    const name = url.slice(1);
    const content = files[name];
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': `${TYPES[name.replace(/^.*\./, '')] ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': STRICT_POLICY,
    });
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { url: `http://127.0.0.1:${String(address.port)}/`, close: () => server.close() };
};
