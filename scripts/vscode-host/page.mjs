// Knows how to open a page in the installed browser so that it talks to our server and to nobody else.
import { chromium } from 'playwright-core';

// A fresh Chromium calls home for updates, sync and experiments; a test machine has no business with any of them.
const args = ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

export async function openPage({ browserPath, origin, width = 1280, height = 800, scale = 1 }) {
  const browser = await chromium.launch({ executablePath: browserPath, args });
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, permissions: ['clipboard-read', 'clipboard-write'] });
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    return url.origin === origin || !url.protocol.startsWith('http') ? route.continue() : route.abort();
  });
  return { page: await context.newPage(), close: () => browser.close() };
}
