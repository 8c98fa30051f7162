import { findChromium } from './chromium.ts';
import { startProduct } from './product.ts';

/** Before the first journey: a browser and a running product (or the one E2E_URL names); after the last: nothing is left. */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  const browser = await findChromium();
  process.env['E2E_CHROMIUM'] = browser.executablePath;
  process.env['E2E_CHROMIUM_ENV'] = JSON.stringify(browser.env);
  if (process.env['E2E_URL']) return undefined;
  const product = await startProduct();
  process.env['E2E_URL'] = product.url;
  return async () => {
    await product.stop();
  };
}
