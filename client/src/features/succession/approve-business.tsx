import { useState } from 'react';
import { LIMITS } from '@vaekstbro/schema/limits';
import { useTranslations } from 'use-intl';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';

export type Approval = { decision?: 'COARSER' | 'KEPT'; reason?: string };
type Props = {
  uniqueness: { isUnique: boolean; proposedPrecision?: 'TOWN' | 'MUNICIPALITY' | 'REGION' | null };
  isPending: boolean;
  onApprove: (said: Approval) => void;
};

/** The adviser's yes. Where the listing could be recognised, they decide first how finely the place is told, and why. */
export function ApproveBusiness({ uniqueness, isPending, onApprove }: Props) {
  const t = useTranslations('succession');
  const problems = useTranslations('problems');
  const { isUnique, proposedPrecision: proposed } = uniqueness;
  const [decision, setDecision] = useState<'COARSER' | 'KEPT'>(proposed ? 'COARSER' : 'KEPT');
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const approve = () => {
    if (!isUnique) return onApprove({});
    if (reason.trim() === '') return setIsTried(true);
    onApprove({ decision, reason: reason.trim() });
  };
  const options = [
    ...(proposed
      ? [{ value: 'COARSER', label: t('mine.coarser', { what: t(`form.precisions.${proposed}`) }) }]
      : []),
    { value: 'KEPT', label: t('mine.kept') },
  ];
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        approve();
      }}
      noValidate
    >
      {isUnique && (
        <>
          <Alert tone="warning">{t('mine.unique')}</Alert>
          <Select
            name="decision"
            label={t('mine.place')}
            options={options}
            value={decision}
            onChange={(event) => setDecision(event.currentTarget.value as 'COARSER' | 'KEPT')}
          />
          <TextArea
            name="reason"
            label={t('mine.placeWhy')}
            max={LIMITS.words.max}
            rows={2}
            value={reason}
            error={isTried && reason.trim() === '' ? problems('REQUIRED') : undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
      <div>
        <Button type="submit" pending={isPending} pendingLabel={t('mine.approving')}>
          {t('mine.approve')}
        </Button>
      </div>
    </form>
  );
}
