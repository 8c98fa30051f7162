/** Venue and town in one line; a venue whose name already says the town is not given it twice. */
export function placeOf(venue: string, town: string): string {
  return venue.includes(town) ? venue : `${venue}, ${town}`;
}
