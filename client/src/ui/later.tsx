import { createElement, lazy, Suspense, type ComponentType } from 'react';
import { Skeleton } from './skeleton.tsx';

/**
 * A component whose code is fetched once it is drawn, so that whoever only reads a page does not download what others
 * do there. Its place is held meanwhile.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  bones = 3,
): ComponentType<Props> {
  const Loaded: ComponentType<Props> = lazy(async () => ({ default: await load() }));
  return function Later(props) {
    return <Suspense fallback={<Skeleton count={bones} />}>{createElement(Loaded, props)}</Suspense>;
  };
}
