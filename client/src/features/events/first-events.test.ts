import { describe, expect, it } from '@jest/globals';
import { firstEvents } from './first-events.ts';

const event = (id: string, seatsLeft: number) => ({ id, seatsLeft });
const day = event('day', 0);
const upcoming = [event('full', 0), event('course', 3), day, event('visit', 1)];
const ids = (events: { id: string }[]) => events.map(({ id }) => id);

describe('the few events that are shown first', () => {
  it('begin with Entrepreneur Day, once, and go on with the next that have seats', () => {
    expect(ids(firstEvents(day, upcoming, 3))).toEqual(['day', 'course', 'visit']);
  });

  it('are full ones only when no others are left', () => {
    expect(ids(firstEvents(day, upcoming, 4))).toEqual(['day', 'course', 'visit', 'full']);
  });

  it('are the next with seats when no Entrepreneur Day is planned', () => {
    expect(ids(firstEvents(undefined, upcoming, 2))).toEqual(['course', 'visit']);
  });
});
