import { GraphQLError } from 'graphql';
import { Extensions, UseMiddleware } from 'type-graphql';
import type { MiddlewareFn } from 'type-graphql';
import type { HatKind } from '../hat-kinds.ts';
import { wears } from '../viewer.ts';
import type { Viewer } from '../viewer.ts';
import type { Context } from './context.ts';
import { ONCE_PER_REQUEST } from './limits.ts';
import { logRefusedQuery } from './log-mutations.ts';

/** A root field anybody may ask; what they see is still up to the query and its policy. */
export function Public(): MethodDecorator {
  return rule('PUBLIC');
}

/** A root field for people who are signed in. */
export function SignedIn(): MethodDecorator {
  return rule('SIGNED_IN', (viewer) => viewer !== null);
}

/** A root field for people who wear one of these hats. */
export function ForHats(...kinds: [HatKind, ...HatKind[]]): MethodDecorator {
  return rule(`HATS ${kinds.join(' ')}`, (viewer) => wears(viewer, ...kinds));
}

function rule(access: string, allows?: (viewer: Viewer | null) => boolean): MethodDecorator {
  return (prototype, key, descriptor) => {
    Extensions({ access })(prototype, key, descriptor);
    if (allows) UseMiddleware(guard(allows))(prototype, key as string, descriptor);
  };
}

function guard(allows: (viewer: Viewer | null) => boolean): MiddlewareFn<Context> {
  return async ({ context, info }, next) => {
    if (allows(context.viewer)) return next();
    if (context.viewer === null) {
      throw new GraphQLError('Log in first.', { extensions: { code: 'UNAUTHENTICATED' } });
    }
    if (info.parentType.name === 'Query') await logRefusedQuery(context, `Query.${info.fieldName}`);
    throw new GraphQLError('This is not for you.', { extensions: { code: 'FORBIDDEN' } });
  };
}

/** A mutation that guesses could be tried with, such as a login: at most one of them in each request. */
export function OncePerRequest(): MethodDecorator {
  return Extensions({ [ONCE_PER_REQUEST]: true }) as MethodDecorator;
}
