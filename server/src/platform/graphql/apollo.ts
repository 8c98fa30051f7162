import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { AppServices } from '../app-services.ts';
import type { Context } from './context.ts';
import { plainAnswers } from './plain-answers/plugin.ts';
import { formatErrors } from './errors.ts';
import { queryLimits } from './limits.ts';

const MAX_ERRORS = 100;

/** The one that executes operations, the same under HTTP and in tests. */
export async function createApollo(
  schema: GraphQLSchema,
  app: Pick<AppServices, 'settings' | 'log'>,
): Promise<ApolloServer<Context>> {
  const { production } = app.settings;
  const introspection = !production;
  const formatError = formatErrors(app.log);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    formatError,
    stringifyResult: writeResult,
    validationRules: [queryLimits({ introspection })],
    // graphql-js adds one error more to say that there are more.
    validationOptions: { maxErrors: MAX_ERRORS - 1 },
    parseOptions: { maxTokens: 1000 },
    allowBatchedHttpRequests: false,
    // The adapter knows the client's documents; nobody can teach the server new ones.
    persistedQueries: false,
    // The HTTP adapter refuses foreign pages itself: by media type, Origin and Sec-Fetch-Site.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    nodeEnv: production ? 'production' : 'development',
    logger: app.log.child({ part: 'apollo' }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      plainAnswers(formatError),
    ],
  });
  await apollo.start();
  return apollo;
}

function writeResult(result: FormattedExecutionResult): string {
  const { errors } = result;
  return JSON.stringify(
    errors && errors.length > MAX_ERRORS ? { ...result, errors: errors.slice(0, MAX_ERRORS) } : result,
  );
}
