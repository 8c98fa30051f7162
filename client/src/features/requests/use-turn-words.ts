import { useTranslations } from 'use-intl';
import type { RequestKind, RequestParty } from '../../gql/graphql.ts';
import { usePersonName } from '../../i18n/use-person-name.ts';

type Side = {
  kind: RequestKind;
  party: RequestParty;
  isViewers?: boolean;
  holder?: { name: string } | null;
  unit?: { name: string } | null;
};

/** Who somebody is in a request, as the reader knows them: you, all of us while nobody has taken it, a name, the unit, or what they are. */
export function useTurnWords() {
  const t = useTranslations('requests');
  const personName = usePersonName();
  return ({ kind, party, isViewers, holder, unit }: Side): string => {
    if (isViewers && party === 'UNIT' && !holder) return t('team');
    if (isViewers) return t('you');
    if (holder) return personName(holder.name);
    return party === 'UNIT' && unit ? unit.name : t(`parties.${kind}.${party}`);
  };
}
