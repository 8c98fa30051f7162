import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { DeputySelect } from '../features/requests/deputy-select.tsx';
import { QueueFilters } from '../features/requests/queue-filters.tsx';
import { QueueKeyHints, QueueKeysHelp } from '../features/requests/queue-keys.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { LogInFirst } from './log-in-first.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { showToast } from '../ui/toast.ts';
import { QueueRows } from './queue-rows.tsx';
import { QueueSideQuery, SetDeputyMutation } from './requests.operations.ts';
import './queue.page.css';

/** Everything that waits for somebody, of all kinds, in one place: what is due first, with who has the turn. */
export default function QueuePage() {
  const { viewer, fetching } = useViewer();
  if (fetching)
    return (
      <Page>
        <Skeleton shape="table" />
      </Page>
    );
  if (!viewer) return <LogInFirst to="/queue" />;
  return viewer.viewerCanUseQueue ? (
    <Queue viewerId={viewer.person.id} canUseDesk={viewer.viewerCanUseDesk} />
  ) : (
    <NotFound />
  );
}

function Queue({ viewerId, canUseDesk }: { viewerId: string; canUseDesk: boolean }) {
  const t = useTranslations('requests.queue');
  const search = useSearch({ from: '/queue' });
  const navigate = useNavigate({ from: '/queue' });
  const [helps, setHelps] = useState(false);
  const isPhone = useMediaQuery('(max-width: 55.99rem)');
  const firstFilter = useRef<HTMLAnchorElement>(null);
  const { only = 'ALL', kind, unit: unitId, turn } = search;
  const [{ data: side }] = useQuery({
    query: QueueSideQuery,
    variables: { kind, unitId, turn },
    requestPolicy: 'cache-and-network',
  });
  const units = [
    ...new Map((side?.responseFigures ?? []).flatMap(({ unit }) => (unit ? [[unit.id, unit]] : []))),
  ];

  const choose = (request: string | undefined) => {
    if (request === search.request) return;
    void navigate({ search: (before) => ({ ...before, request }), replace: true, resetScroll: false });
  };

  return (
    <div className="queue">
      <aside className="queue-side">
        <PageTitle className="queue-title" documentTitle={t('title')}>
          {t('title')}
        </PageTitle>
        <QueueFilters
          search={search}
          firstRef={firstFilter}
          totals={{
            ALL: side?.all.totalCount,
            MINE: side?.mine.totalCount,
            UNASSIGNED: side?.unassigned.totalCount,
            OVERDUE: side?.overdue.totalCount,
          }}
          units={units.map(([, unit]) => unit)}
          onChange={(part) =>
            void navigate({
              search: (before) => ({ ...before, ...part, request: undefined }),
              resetScroll: false,
            })
          }
        />
        {side?.viewer && !isPhone && <Deputy viewer={side.viewer} />}
      </aside>
      <div className="queue-main">
        <div className="queue-head">
          <p className="lead">{t('lead')}</p>
          <QueueKeyHints onHelp={() => setHelps(true)} />
        </div>
        <QueueRows
          key={`${only} ${kind ?? ''} ${unitId ?? ''} ${turn ?? ''}`}
          filter={{ only, kind, unitId, turn }}
          chosenId={search.request}
          viewerId={viewerId}
          colleagues={side?.viewer?.colleagues ?? []}
          linkFor={(queued, id) =>
            // The address remembers the row that has the focus: Back leads to it.
            canUseDesk && queued.kind === 'MENTOR' ? (
              <Link id={id} to="/desk" search={{ request: queued.id }} onFocus={() => choose(queued.id)}>
                {queued.title}
              </Link>
            ) : (
              <Link
                id={id}
                to="/requests/$requestId"
                params={{ requestId: queued.id }}
                onFocus={() => choose(queued.id)}
              >
                {queued.title}
              </Link>
            )
          }
          onChoose={choose}
          onFilter={() => firstFilter.current?.focus()}
          onHelp={() => setHelps(true)}
        />
        {side?.viewer && isPhone && <Deputy viewer={side.viewer} />}
      </div>
      <QueueKeysHelp open={helps} onClose={() => setHelps(false)} />
    </div>
  );
}

type SideViewer = Parameters<typeof DeputySelect>[0]['viewer'];

function Deputy({ viewer }: { viewer: SideViewer }) {
  const t = useTranslations();
  const [setting, setDeputy] = useMutation(SetDeputyMutation);
  return (
    <DeputySelect
      viewer={viewer}
      isPending={setting.fetching}
      onChoose={(deputy) =>
        void setDeputy({ input: { personId: deputy?.id ?? null } }).then(({ data }) => {
          const problem = data?.setDeputy.problem;
          showToast({
            message: !data
              ? t('ui.sendFailed')
              : problem
                ? t(`problems.${problem.code}`)
                : deputy
                  ? t('requests.queue.deputySet', { name: deputy.name })
                  : t('requests.queue.deputyCleared'),
          });
        })
      }
    />
  );
}
