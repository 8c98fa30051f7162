/** What of a match says who the entrepreneur is. */
export type WhoAsks = {
  mentor: { name: string };
  request?: { venture: { contactName: string } } | null;
  contacts?: readonly { name: string }[];
};

/** The entrepreneur’s name where the reader may know it: a mentor does once they have said yes, not before. Who is erased has none. */
export function entrepreneurName({ request, contacts = [], mentor }: WhoAsks): string | undefined {
  return request?.venture.contactName || contacts.find(({ name }) => name && name !== mentor.name)?.name;
}
