import type { FieldError } from '../error-summary.tsx';

/** Flattens react-hook-form's nested errors to `name` and message; the name is the path, as in `cases.0.title`. */
export function flattenErrors(errors: object, path = ''): FieldError[] {
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]): FieldError[] => {
    if (typeof value !== 'object' || value === null || key === 'ref') return [];
    const name = path ? (key === 'root' ? path : `${path}.${key}`) : key;
    if ('message' in value && typeof value.message === 'string' && 'type' in value) {
      return [{ name, message: value.message }];
    }
    return flattenErrors(value, name);
  });
}
