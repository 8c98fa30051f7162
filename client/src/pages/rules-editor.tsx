import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useClient, useMutation } from 'urql';
import { RulesEffect } from '../features/rules/rules-effect.tsx';
import {
  RulesForm_ruleSet,
  type RulesEffect_effect,
  type Weights,
} from '../features/rules/rules-fragments.ts';
import { WeightFields } from '../features/rules/weight-fields.tsx';
import { graphql, readFragment, type FragmentType } from '../gql/index.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { showToast } from '../ui/toast.ts';
import type { RuleKind } from './rules.search.ts';

const RulesEffectQuery = graphql(`
  query RulesEffect($input: RulesInput!) {
    rulesEffect(input: $input) {
      ...RulesEffect_effect
    }
  }
`);

const SaveRulesMutation = graphql(`
  mutation SaveRules($input: SaveRulesInput!) {
    saveRules(input: $input) {
      ruleSet {
        id
      }
      problem {
        code
        field
      }
    }
  }
`);

const NOTE = { min: 10, max: 500 };

type Props = { kind: RuleKind; ruleSet: FragmentType<typeof RulesForm_ruleSet>; onSaved: () => void };

/** The weights to change, what they would do, and saving them with a reason: in this order, so that nobody saves blindly. */
export function RulesEditor({ kind, onSaved, ...props }: Props) {
  const ruleSet = readFragment(RulesForm_ruleSet, props.ruleSet);
  const t = useTranslations();
  const client = useClient();
  const [{ fetching: isSaving }, saveRules] = useMutation(SaveRulesMutation);
  const [weights, setWeights] = useState<Weights>(ruleSet.weights);
  const [effect, setEffect] = useState<FragmentType<typeof RulesEffect_effect>>();
  const [isLooking, setIsLooking] = useState(false);
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [refused, setRefused] = useState<string>();

  const rules = {
    kind,
    weights: weights.map(({ criterion, weight }) => ({ criterion, weight })),
  };
  const givesPoints = weights.some(({ weight }) => weight !== 'MUST');
  const isChanged = weights.some(({ weight }, place) => weight !== ruleSet.weights[place]?.weight);
  const isTooShort = note.trim().length < NOTE.min;

  const change = (next: Weights) => {
    setWeights(next);
    setEffect(undefined);
    setRefused(undefined);
  };
  const look = async () => {
    setIsLooking(true);
    const { data } = await client.query(
      RulesEffectQuery,
      { input: rules },
      { requestPolicy: 'network-only' },
    );
    setIsLooking(false);
    if (data) setEffect(data.rulesEffect);
    else setRefused(t('ui.sendFailed'));
  };
  const save = async () => {
    setIsTried(true);
    if (isTooShort) return document.getElementById('note')?.focus();
    const { data } = await saveRules({
      input: { ...rules, basedOnVersion: ruleSet.version, note: note.trim() },
    });
    const answer = data?.saveRules;
    if (answer?.ruleSet) {
      showToast({ message: t('rules.saved') });
      onSaved();
    } else if (answer?.problem?.code === 'CONFLICT') setRefused(t('rules.conflict'));
    else setRefused(answer?.problem ? t(`problems.${answer.problem.code}`) : t('ui.sendFailed'));
  };

  return (
    <div className="stack-l">
      <section className="stack" aria-labelledby="weights">
        <h2 id="weights">{t('rules.weights')}</h2>
        <p className="muted">{t('rules.words')}</p>
        <WeightFields weights={weights} onChange={change} />
        {!givesPoints && (
          <Alert tone="error" live>
            {t('problems.RULES_GIVE_NO_POINTS')}
          </Alert>
        )}
        <div className="cluster">
          <Button
            variant="secondary"
            pending={isLooking}
            pendingLabel={t('rules.looking')}
            disabled={!isChanged || !givesPoints}
            onClick={() => void look()}
          >
            {t('rules.look')}
          </Button>
          {isChanged ? (
            <Button variant="quiet" onClick={() => change(ruleSet.weights)}>
              {t('rules.undo')}
            </Button>
          ) : (
            <p className="muted">{t('rules.lookHint')}</p>
          )}
        </div>
      </section>
      {refused && (
        <Alert tone="error" live>
          {refused}
        </Alert>
      )}
      {effect && (
        <>
          <RulesEffect effect={effect} />
          <section className="stack form" aria-labelledby="save">
            <h2 id="save">{t('rules.save')}</h2>
            <TextArea
              name="note"
              label={t('rules.note')}
              hint={t('rules.noteHint')}
              max={NOTE.max}
              error={isTried && isTooShort ? t('rules.noteMissing') : undefined}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <div>
              <Button pending={isSaving} pendingLabel={t('rules.saving')} onClick={() => void save()}>
                {t('rules.save')}
              </Button>
            </div>
          </section>
        </>
      )}
    </div>
  );
}
