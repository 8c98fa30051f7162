import type { ActionContext, Context } from '../../../platform/graphql/context.ts';

/** What logging in and out needs: the cookies of the browser and where the request came from. */
export type LogInContext = ActionContext & Pick<Context, 'sql' | 'cookies' | 'source'>;
