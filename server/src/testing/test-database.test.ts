import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { useTestDatabase } from './test-database.ts';

const database = useTestDatabase();

describe('the test database', () => {
  it('is a real PostgreSQL 18 with a database of its own', async () => {
    const client = new pg.Client({ connectionString: database.url() });
    await client.connect();
    try {
      const { rows } = await client.query<{ version: string; name: string }>(
        "select current_setting('server_version_num') as version, current_database() as name",
      );
      expect(rows[0]?.version).toMatch(/^18/);
      expect(rows[0]?.name).toMatch(/^test_\d+_[0-9a-f]{8}$/);
    } finally {
      await client.end();
    }
  });
});
