import DataLoader from 'dataloader';
import type { Context } from '../../../platform/graphql/context.ts';

type Asking = Pick<Context, 'sql' | 'viewer'>;

/** Loads for rows that have an id; what one request asks for at the same time is one statement, and nothing is remembered. */
export function loader<Key extends { readonly id: string }, Value>(
  load: (context: Asking, keys: Key[]) => Promise<Value[]>,
) {
  const loaders = new WeakMap<Asking, DataLoader<Key, Value>>();
  return (context: Asking, key: Key): Promise<Value> => {
    let one = loaders.get(context);
    if (!one) {
      one = new DataLoader((keys) => load(context, [...keys]), { cache: false });
      loaders.set(context, one);
    }
    return one.load(key);
  };
}
