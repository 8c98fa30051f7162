import { test } from './test.ts';
import { startProduct, type Product } from '../product.ts';

/**
 * A Vækstbro of their own for the journeys of this describe, one after the other: what they change, like rules that count
 * for everybody or days that pass, is nobody else's. Call it in the describe; what it returns is there once one begins.
 */
export function ownWorld(): () => Product {
  let product: Product | undefined;
  test.describe.configure({ mode: 'serial', timeout: 240_000 });
  test.beforeAll(async () => {
    product = await startProduct();
  });
  test.afterAll(async () => {
    await product?.stop();
  });
  return () => {
    if (!product) throw new Error('The world of this describe has not begun yet.');
    return product;
  };
}
