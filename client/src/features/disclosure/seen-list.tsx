import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { usePersonName } from '../../i18n/use-person-name.ts';
import { Icon } from '../../ui/icon.tsx';
import { Tag } from '../../ui/tag.tsx';
import { groupSightings } from './group-sightings.ts';
import './seen-list.css';

export const SeenList_sighting = graphql(`
  fragment SeenList_sighting on Sighting {
    id
    at
    purpose
    recordKind
    isThroughGrant
    viewer {
      id
      name
    }
    organisation {
      id
      name
    }
  }
`);

type Props = { sightings: readonly FragmentType<typeof SeenList_sighting>[] };

/** Who has looked at one's data: day by day, each with what they saw, why, and by whose leave. */
export function SeenList(props: Props) {
  const t = useTranslations('disclosure');
  const personName = usePersonName();
  const formats = useFormats();
  const days = groupSightings(readFragment(SeenList_sighting, props.sightings), formats.day);
  return (
    <div className="stack-l">
      {days.map(({ day, viewers }) => (
        <section key={day} className="seen-day" aria-label={day}>
          <h2>{day}</h2>
          <ul className="seen">
            {viewers.map(({ key, first, looks }) => (
              <li key={key}>
                <span className="seen-icon">
                  <Icon name="person" />
                </span>
                <div className="seen-viewer">
                  <p>
                    <strong>{personName(first.viewer?.name)}</strong>
                    {first.organisation && <span className="muted"> · {first.organisation.name}</span>}
                  </p>
                  <ul className="seen-looks">
                    {looks.map(({ key: look, first: one, times }) => (
                      <li key={look}>
                        <p>
                          {t(`record.${one.recordKind}`)} – {t(`purpose.${one.purpose}`)}
                        </p>
                        <p className="seen-facts">
                          <Tag tone={one.isThroughGrant ? 'pine' : 'sky'}>
                            {one.isThroughGrant ? t('seen.throughGrant') : t('seen.asStaff')}
                          </Tag>
                          <span className="muted small">
                            {t('seen.times', { count: times.length })}{' '}
                            {t('seen.at', { times: formats.list([...new Set(times.map(formats.time))]) })}
                          </span>
                        </p>
                      </li>
                    ))}
                  </ul>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
