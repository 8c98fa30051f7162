import type { Page } from '@playwright/test';

/** Asks the API what a journey cannot read on a page, as the visitor of this page. */
export async function ask<Answer>(
  page: Page,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: unknown };
  if (!data || errors) throw new Error(`The API did not answer ${query}: ${JSON.stringify(errors)}`);
  return data;
}
