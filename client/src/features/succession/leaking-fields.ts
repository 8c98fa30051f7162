import { identityLeaks } from '@vaekstbro/schema/identity-guard';
import { bareNumber } from '../../ui/form/business-numbers.ts';
import type { BusinessValues } from './business-schema.ts';

/** The texts that tell which business it is, or whose. */
export function leakingFields(values: BusinessValues, personName: string): ('facts' | 'figures')[] {
  const known = { companyName: values.companyName, cvr: bareNumber(values.cvr), personName };
  return (['facts', 'figures'] as const).filter((name) => identityLeaks(values[name], known).length > 0);
}
