import type { Task, TaskList } from 'graphile-worker';
import type { AppServices } from '../app-services.ts';
import type { JobHandler, JobPayload } from './job.ts';

/** Every feature's jobs as graphile-worker takes them; each run has an entity manager of its own. */
export function taskListOf(app: AppServices): TaskList {
  const tasks: Record<string, Task> = {};
  for (const feature of app.features) {
    for (const [name, handler] of Object.entries(feature.jobs ?? {})) {
      if (tasks[name]) throw new Error(`Two features do a job called "${name}".`);
      tasks[name] = task(handler, app);
    }
  }
  return tasks;
}

function task(handler: JobHandler, app: AppServices): Task {
  return async (payload) =>
    handler(payload as JobPayload, { em: app.orm.em.fork(), clock: app.clock, mail: app.mail, app });
}
