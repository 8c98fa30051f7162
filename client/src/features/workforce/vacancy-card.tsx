import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { Card } from '../../ui/card.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { Tag } from '../../ui/tag.tsx';

const VacancyCard_vacancy = graphql(`
  fragment VacancyCard_vacancy on Vacancy {
    id
    title
    writtenIn
    companyName
    type
    hours
    isFaded
    town {
      id
      name
    }
  }
`);

/** One job in the public list: what, at which company, where and how much. */
export function VacancyCard(props: {
  vacancy: FragmentType<typeof VacancyCard_vacancy>;
  corner?: ReactNode;
  children?: ReactNode;
}) {
  const vacancy = readFragment(VacancyCard_vacancy, props.vacancy);
  const t = useTranslations('workforce');
  const faded = useTranslations('freshness')('faded');
  return (
    <Card
      as="li"
      corner={props.corner}
      tags={
        <>
          <Tag tone="pine">{t(`types.${vacancy.type}`)}</Tag>
          {vacancy.isFaded && <Tag tone="amber">{faded}</Tag>}
        </>
      }
      title={
        <Link to="/jobs/$vacancyId" params={{ vacancyId: vacancy.id }}>
          <OwnWords writtenIn={vacancy.writtenIn}>{vacancy.title}</OwnWords>
        </Link>
      }
    >
      <p>{t('at', { company: vacancy.companyName, town: vacancy.town.name })}</p>
      <p className="muted">{t(`hoursOf.${vacancy.hours}`)}</p>
      {props.children}
    </Card>
  );
}
