import { describe, expect, it } from '@jest/globals';
import { createMemoryHistory, createRouter } from '@tanstack/react-router';
import { routeTree } from './routes.tsx';

/** What the page of an address reads after its question mark, as the router gives it. */
function searchOf(address: string): unknown {
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: [address] }) });
  return router.matchRoutes(router.latestLocation).at(-1)?.search;
}

const tooLong = 'x'.repeat(600);

describe('an address with words nobody knows', () => {
  it.each([
    ['/desk?queue=BOGUS&request=r1&q=strik', { request: 'r1', q: 'strik' }],
    ['/queue?kind=XYZ&turn=BAD&only=NONE&unit=u1&request=r1', { unit: 'u1', request: 'r1' }],
    ['/admin/log?result=BAD&person=anne', { person: 'anne' }],
    ['/admin/people?kind=KING&q=anne', { q: 'anne' }],
    [`/admin/organisations?q=uldfest&form=${tooLong}`, { q: 'uldfest' }],
    ['/events?kind=PARTY', {}],
    ['/for-you?industry=textile&save=no', { industry: 'textile' }],
    ['/shortages?scheme=INDUSTRY&town=sunds', { town: 'sunds' }],
    ['/log-in?way=magic&to=/my', { to: '/my' }],
    [`/mentors?topic=sales&industry=${tooLong}&town=`, { topic: 'sales' }],
    ['/profile/new?step=9', {}],
    ['/events/dagen/sign-ups?state=LOST&q=bo', { q: 'bo' }],
  ])('%s: they are ignored, and the rest still counts', (address, search) => {
    expect(searchOf(address)).toEqual(search);
  });
});

describe('an address with words that are known', () => {
  it.each([
    ['/desk?queue=MATCHED', { queue: 'MATCHED' }],
    ['/queue?kind=MENTOR&turn=UNIT&only=MINE', { kind: 'MENTOR', turn: 'UNIT', only: 'MINE' }],
    ['/admin/log?result=REFUSED', { result: 'REFUSED' }],
    ['/admin/people?kind=ADVISER', { kind: 'ADVISER' }],
    ['/admin/organisations?form=new', { form: 'new' }],
    ['/events?kind=COURSE', { kind: 'COURSE' }],
    ['/for-you?topics=budget,sales&save=yes', { topics: 'budget,sales', save: 'yes' }],
    ['/shortages?scheme=SKILL', { scheme: 'SKILL' }],
    ['/log-in?way=password', { way: 'password' }],
    ['/mentors?town=Herning', { town: 'Herning' }],
    ['/profile/new?step=3', { step: 3 }],
    ['/events/dagen/sign-ups?state=WAITING', { state: 'WAITING' }],
  ])('%s: they count', (address, search) => {
    expect(searchOf(address)).toEqual(search);
  });
});
