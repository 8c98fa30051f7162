import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { aMentor, somebody } from '../../mentoring/testing/journey.ts';
import { notificationMail } from '../../notifications/jobs/notification.email.ts';
import { DAY, topic, useSearches } from '../testing/searches.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const { people, send, saved, searches, told, look } = useSearches(api, somebody);

describe('telling', () => {
  it('happens once a day for all searches together, never twice of the same, and says nothing of what was found', async () => {
    await saved();
    await saved({ filters: topic('budget'), name: 'Budget' });
    api.clock.advance(1000);
    await aMentor(api, 'Karen Klar', people.adviser);
    await look();
    await look();
    expect(await told()).toEqual(['SEARCH_HITS']);

    api.clock.advance(3600_000);
    await aMentor(api, 'Bent Bagefter', people.adviser);
    await look();
    expect(await told()).toEqual(['SEARCH_HITS']);
    api.clock.advance(DAY);
    await look();
    expect(await told()).toEqual(['SEARCH_HITS', 'SEARCH_HITS']);
    api.clock.advance(DAY);
    await look();
    expect(await told()).toHaveLength(2);
  });

  it('carries nothing of what was found or looked for: the mail is the one of every notification, and names no page', async () => {
    await saved({ filters: topic('budget'), name: 'Budget' });
    api.clock.advance(1000);
    await aMentor(api, 'Karen Klar', people.adviser);
    await look();
    const [told] = await api.asOwner(
      'select kind, subject_id, read_at from notification where person_id = $1',
      [people.mette.as.personId],
    );
    expect(told).toEqual({ kind: 'SEARCH_HITS', subject_id: null, read_at: null });
    await api.runJobs();
    const mails = (await api.mails()).filter(({ recipient }) => recipient === people.mette.email);
    const { subject, text, html } = notificationMail('da', api.app().settings.publicUrl);
    expect(mails.map((mail) => ({ subject: mail.subject, text: mail.text, html: mail.html }))).toEqual([
      { subject, text, html },
    ]);
  });

  it('leaves out who wants none, who has looked already, and what is hidden again', async () => {
    const quiet = await saved({ alert: 'NONE' });
    const seen = await somebody(api, 'Sofie');
    const late = await saved({}, seen);
    api.clock.advance(1000);
    const karen = await aMentor(api, 'Karen Klar', people.adviser);
    await api.em().execute('update mentor set hidden_at = ? where id = ?', [api.clock.now(), karen.mentorId]);
    await look();
    expect([await told(), await told(seen)]).toEqual([[], []]);

    await aMentor(api, 'Bent Bagefter', people.adviser);
    await look();
    expect([await told(), await told(seen)]).toEqual([[], ['SEARCH_HITS']]);
    // Who turns alerts on hears of what comes from then on.
    await send('changeSavedSearch', { searchId: quiet.id, alert: 'DAILY' }, people.mette);
    api.clock.advance(DAY);
    await look();
    expect(await told()).toEqual([]);
    await aMentor(api, 'Cille Senere', people.adviser);
    await look();
    expect(await told()).toEqual(['SEARCH_HITS']);
    expect(late.id).not.toBe(quiet.id);
  });

  it('happens once, when several look at the same moment', async () => {
    await saved();
    api.clock.advance(1000);
    await aMentor(api, 'Karen Klar', people.adviser);
    await Promise.all([look(), look(), look()]);
    expect(await told()).toEqual(['SEARCH_HITS']);
  });

  it('follows by itself a few minutes after a mentor is approved, once for all of them', async () => {
    await saved();
    api.clock.advance(1000);
    await aMentor(api, 'Karen Klar', people.adviser);
    await aMentor(api, 'Bent Bagefter', people.adviser);
    const jobs = () =>
      api.asOwner(`select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
                    where t.identifier = 'look-for-hits'`);
    expect(await jobs()).toHaveLength(1);
    api.clock.advance(6 * 60_000);
    await api.runJobs();
    expect((await searches())[0]?.newCount).toBe(2);
    expect(await told()).toEqual(['SEARCH_HITS']);
  });
});
