import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { RightsNav } from '../features/privacy/rights-nav.tsx';
import { useChoices } from '../features/vocabulary/use-choices.ts';
import { useTellLanguage } from '../features/viewer/use-tell-language.ts';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { useLanguage } from '../i18n/language.tsx';
import { isLanguage, languageNames, languages } from '../i18n/languages.ts';
import { Button } from '../ui/button.tsx';
import { forgetEverything } from '../ui/form/draft-storage.ts';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';
import { later } from '../ui/later.tsx';
import { AnchorButton } from '../ui/link-button.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Page } from '../ui/page.tsx';
import { Select } from '../ui/select.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { showToast } from '../ui/toast.ts';
import { LogInFirst } from './log-in-first.tsx';
import { EraseMeMutation, MyDataQuery, SetNameMutation } from './my-data.operations.ts';
import './my-data.page.css';

const MyDataSections = later(
  async () => (await import('../features/privacy/my-data-sections.tsx')).MyDataSections,
  6,
);
const EraseMe = later(async () => (await import('../features/privacy/erase-me.tsx')).EraseMe, 6);
const OwnNameForm = later(async () => (await import('../features/privacy/own-name-form.tsx')).OwnNameForm);

/** Everything about me: to read, to take along, to correct, and to have deleted. */
export default function MyDataPage() {
  const t = useTranslations();
  const { viewer, fetching } = useViewer();
  const [, eraseMe] = useMutation(EraseMeMutation);
  if (!viewer && !fetching) return <LogInFirst to="/my/data" />;

  const erase = async (email: string): Promise<SubmitOutcome> => {
    const { data } = await eraseMe({ input: { email } });
    if (!data) return 'FAILED';
    if (!data.eraseMe.done) return data.eraseMe.problem ?? 'FAILED';
    forgetEverything();
    // The page is loaded anew, so that nothing of them stays in memory.
    window.location.assign('/goodbye');
    return null;
  };
  return (
    <Page width="text">
      <PageTitle lead={t('data.lead')}>{t('data.title')}</PageTitle>
      <RightsNav />
      {viewer ? <MyData /> : <Skeleton />}
      {viewer && (
        <section className="my-data-part not-printed" aria-labelledby="erase">
          <h2 id="erase">{t('privacy.erase.title')}</h2>
          <EraseMe onErase={erase} />
        </section>
      )}
    </Page>
  );
}

function MyData() {
  const t = useTranslations('data');
  const [{ data, error }, retry] = useQuery({ query: MyDataQuery, requestPolicy: 'network-only' });
  const { choices } = useChoices();
  if (!data && error) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton count={8} />;
  return (
    <>
      <section className="my-data-part" aria-labelledby="kept">
        <h2 id="kept">{t('kept')}</h2>
        <div className="cluster not-printed">
          <AnchorButton href="/my-data.json" download icon="download">
            {t('download')}
          </AnchorButton>
          <Button variant="secondary" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
        <MyDataSections sections={data.myData} choices={choices} />
      </section>
      {data.viewer && (
        <section className="my-data-part not-printed" aria-labelledby="correct">
          <div className="stack-s">
            <h2 id="correct">{t('correct')}</h2>
            <p className="muted">{t('correctLead')}</p>
          </div>
          <Correct
            name={data.viewer.person.name}
            isMentor={data.viewer.mentor !== null}
            onSaved={() => retry({ requestPolicy: 'network-only' })}
          />
        </section>
      )}
    </>
  );
}

type CorrectProps = { name: string; isMentor: boolean; onSaved: () => void };

function Correct({ name, isMentor, onSaved }: CorrectProps) {
  const t = useTranslations('data');
  const { language, setLanguage } = useLanguage();
  const tellLanguage = useTellLanguage();
  const [, setName] = useMutation(SetNameMutation);
  const save = async (next: string): Promise<SubmitOutcome> => {
    const { data } = await setName({ input: { name: next } });
    if (!data) return 'FAILED';
    if (!data.setName.viewer) return data.setName.problem ?? 'FAILED';
    showToast({ message: t('saved') });
    onSaved();
    return null;
  };
  return (
    <div className="stack-l">
      <OwnNameForm name={name} onSave={save} />
      <Select
        name="language"
        label={t('languageLabel')}
        hint={t('languageHint')}
        width="medium"
        value={language}
        options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
        onChange={({ currentTarget: { value } }) => {
          if (!isLanguage(value)) return;
          setLanguage(value);
          tellLanguage(value);
        }}
      />
      <ul className="my-data-links">
        <li>
          <Link to="/password">{t('toPassword')}</Link>
        </li>
        <li>{isMentor ? <Link to="/mentor">{t('toMentor')}</Link> : <Link to="/my">{t('toMy')}</Link>}</li>
      </ul>
    </div>
  );
}
