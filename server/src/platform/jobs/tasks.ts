import type { Task, TaskList } from 'graphile-worker';
import type { AppServices } from '../app-services.ts';
import { describeError } from '../describe-error.ts';
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
  return async (payload) => {
    try {
      await handler(payload as JobPayload, { em: app.orm.em.fork(), clock: app.clock, mail: app.mail, app });
    } catch (error) {
      // The queue keeps the words of a failure, and the log repeats them: an address has no place in either.
      const { name, message, stack } = describeError(error);
      throw Object.assign(new Error(message), { name, stack: stack ?? '' });
    }
  };
}
