import { useTranslations } from 'use-intl';
import { Tag } from '../../ui/tag.tsx';

const tones = { ENTREPRENEUR_DAY: 'heather', COURSE: 'sky', MEETING: 'pine' } as const;

/** What kind of event it is, in words and a colour of its own. */
export function KindTag({ kind }: { kind: keyof typeof tones }) {
  const t = useTranslations('events.kind');
  return <Tag tone={tones[kind]}>{t(kind)}</Tag>;
}
