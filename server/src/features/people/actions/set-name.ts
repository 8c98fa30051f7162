import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import type { ActionContext, Viewer } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { Person } from '../model/person.entity.ts';
import { safeLine } from '../model/safe-text.ts';

const schema = z.object({ name: safeLine(LIMITS.name) });

/** Corrects what the viewer is called, from now on and wherever they are named. */
export async function setName(context: ActionContext, input: z.input<typeof schema>): Promise<Viewer> {
  const { viewer } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  const { name } = wellFormed(schema, input);
  await context.em.transactional(async (em) => {
    const person = await em.findOneOrFail(Person, viewer.personId);
    person.name = name;
  });
  return viewer;
}
