import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { Select } from '../../ui/select.tsx';

const DeputySelect_viewer = graphql(`
  fragment DeputySelect_viewer on Viewer {
    id
    deputy {
      id
      name
    }
    colleagues {
      id
      name
    }
  }
`);

type Props = {
  viewer: FragmentType<typeof DeputySelect_viewer>;
  isPending: boolean;
  /** Nobody is null. */
  onChoose: (deputy: { id: string; name: string } | null) => void;
};

/** Who gets my requests when I do not manage to answer; saved when it is chosen. */
export function DeputySelect({ isPending, onChoose, ...props }: Props) {
  const { deputy, colleagues } = readFragment(DeputySelect_viewer, props.viewer);
  const t = useTranslations('requests.queue');
  return (
    <Select
      name="deputy"
      label={t('deputy')}
      hint={t('deputyHint')}
      value={deputy?.id ?? ''}
      aria-busy={isPending}
      placeholder={t('noDeputy')}
      options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(event) => onChoose(colleagues.find(({ id }) => id === event.currentTarget.value) ?? null)}
    />
  );
}
