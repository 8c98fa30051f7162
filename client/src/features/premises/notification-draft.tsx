import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { notificationLetter } from './notification-letter.ts';
import type { RuleAnswers } from './rule-facts.ts';

/** The notification of § 38, written out from what was told: to be changed here, copied and sent by the reader. */
export function NotificationDraft({ answers }: { answers: RuleAnswers }) {
  const t = useTranslations('premises.rule.letter');
  const [text, setText] = useState(() => notificationLetter(answers));
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  };
  return (
    <section className="rule-letter" aria-labelledby="rule-letter">
      <h2 id="rule-letter">{t('title')}</h2>
      <p>{t('text')}</p>
      <div className="not-printed">
        <TextArea
          name="letter"
          label={t('label')}
          lang="da"
          rows={12}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setIsCopied(false);
          }}
        />
        {/* Browsers copy only on pages that come over https; elsewhere the text is marked and copied by hand. */}
        {'clipboard' in navigator && (
          <Button variant="secondary" onClick={() => void copy()}>
            {t('copy')}
          </Button>
        )}
        <p role="status" className="small">
          {isCopied && t('copied')}
        </p>
      </div>
      <pre className="rule-letter-printed" lang="da" aria-hidden="true">
        {text}
      </pre>
    </section>
  );
}
