/** The queues of the desk, in the order a request passes them. */
export const deskQueues = ['WAITING', 'SUGGESTED', 'MATCHED'] as const;
export type DeskQueueName = (typeof deskQueues)[number];
