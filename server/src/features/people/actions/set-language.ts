import type { ActionContext, Viewer } from '../../../platform/graphql/context.ts';
import type { Language } from '../../../platform/language.ts';
import { Problem } from '../../../platform/problem.ts';
import { Person } from '../model/person.entity.ts';

/** From now on pages and mails speak this language to the person. */
export async function setLanguage(
  context: ActionContext,
  { language }: { language: Language },
): Promise<Viewer> {
  const { viewer } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  await context.em.transactional(async (em) => {
    const person = await em.findOneOrFail(Person, viewer.personId);
    person.language = language;
  });
  return { ...viewer, language };
}
