import { AsyncLocalStorage } from 'node:async_hooks';

const scope = new AsyncLocalStorage<string>();

/** Does the work of one request; whatever is logged or refused meanwhile carries the request's id. */
export function inRequest<T>(requestId: string, work: () => T): T {
  return scope.run(requestId, work);
}

/** The id of the request this is done for, if it is done for one. */
export function currentRequestId(): string | undefined {
  return scope.getStore();
}
