import { LIMITS } from '@vaekstbro/schema/limits';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';

type Props = { search: string; onSearch: (search: string) => void };

/** Finds people by name, e-mail or ticket code. */
export function SignUpSearch({ search, onSearch }: Props) {
  const t = useTranslations('events.signUps');
  const send = (submitted: FormEvent<HTMLFormElement>) => {
    submitted.preventDefault();
    onSearch(String(new FormData(submitted.currentTarget).get('search') ?? '').trim());
  };
  return (
    <search>
      <form className="sign-ups-search" onSubmit={send} key={search}>
        <TextInput
          label={t('search')}
          name="search"
          type="search"
          maxLength={LIMITS.search.max}
          defaultValue={search}
          enterKeyHint="search"
        />
        <Button type="submit" variant="secondary" icon="search">
          {t('searchAction')}
        </Button>
      </form>
    </search>
  );
}
