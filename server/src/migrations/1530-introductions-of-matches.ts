import { Migration } from '@mikro-orm/migrations';
import {
  GRANTS_OF_MATCHES,
  INTRODUCTIONS_OF_MATCHES,
} from '../features/mentoring/model/introductions-of-matches.ts';

/** Matches of before become introductions, and who knows how to reach the other one goes on doing so. */
export class IntroductionsOfMatches extends Migration {
  override up(): void {
    this.addSql(INTRODUCTIONS_OF_MATCHES);
    this.addSql(GRANTS_OF_MATCHES);
  }
}
