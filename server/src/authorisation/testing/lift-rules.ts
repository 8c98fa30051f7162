import { readdirSync } from 'node:fs';
import path from 'node:path';
import { jest } from '@jest/globals';

/** Takes rules out while a test runs, and says which rules said no. */
export interface LiftedRules {
  /** `match.policy.ts maySeeMatch`, or `Query.hats` for the rule at its door. */
  readonly names: { readonly policies: string[]; readonly doors: () => string[] };
  /** Does the work as if the rule let everybody pass. */
  without<T>(rule: string, work: () => Promise<T>): Promise<T>;
  /** Does the work and collects the policies that said no meanwhile. */
  refusalsDuring<T>(work: () => Promise<T>): Promise<{ result: T; refusals: Set<string> }>;
}

type Policy = (...args: unknown[]) => unknown;
type Middleware = (action: unknown, next: () => Promise<unknown>) => Promise<unknown>;
/** What type-graphql has collected from the decorators. */
interface Collected {
  middlewares: { target: unknown; fieldName: string; middlewares: Middleware[] }[];
  queries: RootOfResolver[];
  mutations: RootOfResolver[];
}
type RootOfResolver = { target: unknown; methodName: string; schemaName: string };

const FEATURES = path.join(import.meta.dirname, '..', '..', 'features');
/** Rules about passwords, not about people. */
const NOT_ABOUT_ACCESS = ['password.policy.ts'];

/**
 * Makes every rule removable. Call it at the top of a test file that imports no feature by itself, before the world is
 * built: the policies are replaced as they are first imported, the doors before the schema is built.
 */
export async function liftableRules(): Promise<LiftedRules> {
  const lifted = new Set<string>();
  const listeners = new Set<Set<string>>();
  const policies: string[] = [];
  for (const { file, name } of policyFiles()) {
    const real = (await import(file)) as Record<string, unknown>;
    const replaced = Object.entries(real).map(([key, policy]): [string, unknown] => {
      if (!isPolicy(key, policy)) return [key, policy];
      const rule = `${name} ${key}`;
      policies.push(rule);
      return [key, removable(rule, policy)];
    });
    jest.unstable_mockModule(file, () => Object.fromEntries(replaced));
  }

  function removable(rule: string, policy: Policy): Policy {
    return (...args) => {
      const said = policy(...args);
      if (said !== false) return said;
      for (const heard of listeners) heard.add(rule);
      return lifted.has(rule);
    };
  }

  return {
    names: { policies, doors: () => doors(lifted) },
    async without(rule, work) {
      lifted.add(rule);
      try {
        return await work();
      } finally {
        lifted.delete(rule);
      }
    },
    async refusalsDuring(work) {
      const refusals = new Set<string>();
      listeners.add(refusals);
      try {
        return { result: await work(), refusals };
      } finally {
        listeners.delete(refusals);
      }
    },
  };
}

function policyFiles(): { file: string; name: string }[] {
  return readdirSync(FEATURES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.policy.ts') && !NOT_ABOUT_ACCESS.includes(path.basename(file)))
    .sort()
    .map((file) => ({ file: path.join(FEATURES, file), name: path.basename(file) }));
}

function isPolicy(name: string, value: unknown): value is Policy {
  return typeof value === 'function' && /^(may|is|knows)[A-Z]/.test(name);
}

/** Puts a hatch into every door that the decorators have made, and says which root fields have one. */
function doors(lifted: ReadonlySet<string>): string[] {
  const collected = (globalThis as { TypeGraphQLMetadataStorage?: Collected }).TypeGraphQLMetadataStorage;
  if (!collected) throw new Error('No resolver has been imported yet.');
  const roots = [
    ...collected.queries.map((root) => ({ ...root, name: `Query.${root.schemaName}` })),
    ...collected.mutations.map((root) => ({ ...root, name: `Mutation.${root.schemaName}` })),
  ];
  return roots.flatMap(({ target, methodName, name }) => {
    const own = collected.middlewares.filter((one) => one.target === target && one.fieldName === methodName);
    for (const one of own) {
      one.middlewares = one.middlewares.map(
        (guard): Middleware =>
          (action, next) =>
            lifted.has(name) ? next() : guard(action, next),
      );
    }
    return own.length > 0 ? [name] : [];
  });
}
