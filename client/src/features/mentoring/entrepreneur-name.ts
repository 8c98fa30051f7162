/** What of a match says who the entrepreneur is. */
export type WhoAsks = {
  mentor: { name: string };
  request?: { venture: { contactName: string } } | null;
  contacts?: readonly { name: string }[];
};

/** The entrepreneur’s name where the reader may know it: a mentor does once they have said yes, not before. */
export function entrepreneurName({ request, contacts = [], mentor }: WhoAsks): string | undefined {
  return request?.venture.contactName ?? contacts.find(({ name }) => name !== mentor.name)?.name;
}
