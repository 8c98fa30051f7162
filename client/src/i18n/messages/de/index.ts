import { about } from './about.ts';
import { accessibility } from './accessibility.ts';
import { accounts } from './accounts.ts';
import { admin } from './admin.ts';
import { audit } from './audit.ts';
import { candidates } from './candidates.ts';
import { cohorts } from './cohorts.ts';
import { data } from './data.ts';
import { disclosure } from './disclosure.ts';
import { events } from './events.ts';
import { facts } from './facts.ts';
import { fits } from './fits.ts';
import { freshness } from './freshness.ts';
import { hiring } from './hiring.ts';
import { home } from './home.ts';
import { matching } from './matching.ts';
import { mentoring } from './mentoring.ts';
import { mentors } from './mentors.ts';
import { messages as conversations } from './messages.ts';
import { notifications } from './notifications.ts';
import { places } from './places.ts';
import { premises } from './premises.ts';
import { privacy } from './privacy.ts';
import { problems } from './problems.ts';
import { requests } from './requests.ts';
import { rules } from './rules.ts';
import { searches } from './searches.ts';
import { shell } from './shell.ts';
import { shortages } from './shortages.ts';
import { succession } from './succession.ts';
import { ui } from './ui.ts';
import { vacancies } from './vacancies.ts';
import { ventures } from './ventures.ts';
import { vocabulary } from './vocabulary.ts';
import { workforce } from './workforce.ts';

/** All words of this language, in the shape of the Danish source. */
export const messages = {
  about,
  accessibility,
  accounts,
  admin,
  audit,
  candidates,
  cohorts,
  data,
  disclosure,
  events,
  facts,
  fits,
  freshness,
  hiring,
  home,
  matching,
  mentoring,
  mentors,
  messages: conversations,
  notifications,
  places,
  premises,
  privacy,
  problems,
  requests,
  rules,
  searches,
  shell,
  shortages,
  succession,
  ui,
  vacancies,
  ventures,
  vocabulary,
  workforce,
};
