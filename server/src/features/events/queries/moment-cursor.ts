import { GraphQLError } from 'graphql';
import { isId } from '../../../platform/ids.ts';

const AS_POSTGRES_WRITES = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/;

/** The moment and id that a cursor holds. Anything else came from no list of ours and must not reach a cast. */
export function momentKeys([moment = '', rowId]: readonly string[]): [moment: string, rowId: string] {
  if (AS_POSTGRES_WRITES.test(moment) && isId(rowId)) return [moment, rowId];
  throw new GraphQLError('"after" is not a cursor of this list.', { extensions: { code: 'BAD_USER_INPUT' } });
}
