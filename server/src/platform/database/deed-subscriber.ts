import type { EventSubscriber, TransactionEventArgs } from '@mikro-orm/postgresql';
import { deedIsWritten, writeBeside } from '../deeds.ts';

/** Writes the entry of a deed into each transaction that the deed commits, whoever began it. */
export class DeedSubscriber implements EventSubscriber {
  async beforeTransactionCommit({ em, transaction }: TransactionEventArgs): Promise<void> {
    if (!isWhole(transaction)) return;
    const connection = em.getConnection('write');
    await writeBeside((sql, values) => connection.execute(sql, values, 'run', transaction));
  }

  afterTransactionCommit({ transaction }: TransactionEventArgs): void {
    if (isWhole(transaction)) deedIsWritten();
  }
}

/** A savepoint is no commit: the entry stands in the transaction around it. */
function isWhole(transaction: TransactionEventArgs['transaction']): boolean {
  return transaction !== undefined && transaction.savepointName === undefined;
}
