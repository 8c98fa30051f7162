import { plantPlaces } from '../features/places/model/plant-places.ts';
import { plantVocabulary } from '../features/vocabulary/model/plant-vocabulary.ts';
import { Extensions } from './0000-extensions.ts';
import { OutboxMail } from './0050-outbox-mail.ts';
import { Vocabulary } from './0100-vocabulary.ts';
import { Places } from './0110-places.ts';
import { Organisations } from './0200-organisations.ts';
import { People } from './0300-people.ts';
import { Accounts } from './0400-accounts.ts';
import { Notifications } from './0450-notifications.ts';

/** Every migration in the order it runs. What has been released is never edited; the next one corrects it. */
export const migrations = [
  { name: '0000-extensions', class: Extensions },
  { name: '0050-outbox-mail', class: OutboxMail },
  { name: '0100-vocabulary', class: Vocabulary },
  { name: '0110-places', class: Places },
  { name: '0200-organisations', class: Organisations },
  { name: '0300-people', class: People },
  { name: '0400-accounts', class: Accounts },
  { name: '0450-notifications', class: Notifications },
];

/** Reference data that the code itself carries: brought up to date after the migrations, at every start. */
export const referenceData = [plantVocabulary, plantPlaces];
