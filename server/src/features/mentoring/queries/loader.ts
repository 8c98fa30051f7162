import DataLoader from 'dataloader';
import type { Context } from '../../../platform/graphql/context.ts';

type Asking = Pick<Context, 'sql'>;

/** Loads by id; what one request asks for at the same time is one statement, and nothing is remembered. */
export function loader<Value>(load: (context: Asking, ids: string[]) => Promise<Value[]>) {
  const loaders = new WeakMap<Asking, DataLoader<string, Value>>();
  return (context: Asking, id: string): Promise<Value> => {
    let one = loaders.get(context);
    if (!one) {
      one = new DataLoader((ids) => load(context, [...ids]), { cache: false });
      loaders.set(context, one);
    }
    return one.load(id);
  };
}
