import { sql } from 'kysely'
import { Refusal } from './refusal.ts'
import type { Db } from './tables.ts'

/** One step of the schema. Steps are only added: a shipped step is never edited, and there is no way back. */
interface Migration {
  readonly number: number
  readonly name: string
  readonly statements: readonly string[]
}

/** Role under which the program works on the tables: it may add entries, and has no right to change or remove one. */
export const WRITER_ROLE = 'pacta_writer'

const LOG: Migration = {
  number: 1,
  name: 'log',
  statements: [
    `create table entry (
      position integer primary key check (position >= 0),
      name text not null generated always as (id || '@' || version::text) stored unique,
      id text not null check (id <> ''),
      version integer not null check (version >= 1),
      supersedes text unique references entry (name),
      kind text not null,
      states text[] not null,
      instrument text,
      on_earliest date, on_latest date,
      effective_earliest date, effective_latest date,
      recorded_at timestamptz not null,
      recorded_by text not null,
      checked_on text,
      leaf bytea not null unique check (length(leaf) = 32),
      leaf_data bytea not null check (length(leaf_data) = 32),
      check ((version = 1) = (supersedes is null)),
      check (supersedes is null or supersedes = id || '@' || (version - 1)::text)
    )`,
    `create index entry_valid on entry (instrument, on_earliest)`,
    `create table payload (
      position integer primary key references entry (position),
      canonical text not null,
      salt bytea check (length(salt) = 32)
    )`,
    `create table withheld (
      position integer primary key references entry (position),
      reason text not null check (reason <> ''),
      withheld_by text not null,
      withheld_at timestamptz not null,
      erased boolean not null
    )`,
    `create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% on %: what is recorded is never changed or removed; write a new version', tg_op, tg_table_name;
    end $$`,
    `create trigger entry_is_final before update or delete or truncate on entry
      for each statement execute function refuse_change()`,
    `create trigger withheld_is_final before update or delete or truncate on withheld
      for each statement execute function refuse_change()`,
    `create trigger payload_is_final before update or truncate on payload
      for each statement execute function refuse_change()`,
    `create function refuse_erasing() returns trigger language plpgsql as $$
    begin
      if not exists (select from withheld where position = old.position and erased) then
        raise exception 'payload % is erased only after its withholding, with the reason, is recorded', old.position;
      end if;
      return old;
    end $$`,
    `create trigger payload_is_kept before delete on payload for each row execute function refuse_erasing()`,
    `create function entry_in_order() returns trigger language plpgsql as $$
    declare last record;
    begin
      select position, recorded_at into last from entry order by position desc limit 1;
      if new.position <> coalesce(last.position + 1, 0) then
        raise exception 'entry at position %: the next position is %', new.position, coalesce(last.position + 1, 0);
      end if;
      if last.recorded_at > new.recorded_at then
        raise exception 'entry at position %: recorded time % lies before the last one, %', new.position, new.recorded_at, last.recorded_at;
      end if;
      return new;
    end $$`,
    `create trigger entry_order before insert on entry for each row execute function entry_in_order()`,
  ],
}

const DESK: Migration = {
  number: 2,
  name: 'desk',
  statements: [
    `create table account (
      id text primary key, name text, created_at timestamptz not null, erased_at timestamptz
    )`,
    `create table proposal (
      id integer primary key generated always as identity,
      cause text not null check (cause in ('record', 'import', 'desk')),
      digest text not null unique,
      drafts text not null,
      proposed_by text not null,
      proposed_at timestamptz not null,
      comment text,
      state text not null default 'open' check (state in ('open', 'approved', 'declined')),
      decided_by text, decided_at timestamptz, decision text
    )`,
    `create table home (key text primary key, value text not null)`,
    `create table snapshot (size integer primary key, content_hash text not null, bytes bytea not null)`,
  ],
}

/** A role belongs to the whole server: another database may make it at the same moment, and a plain user may not make one. */
const ROLE: Migration = {
  number: 3,
  name: 'role',
  statements: [
    `do $$ begin
      create role ${WRITER_ROLE} nologin;
    exception when duplicate_object or unique_violation or insufficient_privilege then null;
    end $$`,
    `do $$ begin
      grant select, insert on entry, withheld to ${WRITER_ROLE};
      grant select, insert, delete on payload to ${WRITER_ROLE};
      grant select, insert, update, delete on account, proposal, home, snapshot to ${WRITER_ROLE};
      grant select on migration to ${WRITER_ROLE};
      if not pg_has_role(current_user, '${WRITER_ROLE}', 'member') then
        execute format('grant ${WRITER_ROLE} to %I', current_user);
      end if;
    exception when undefined_object or insufficient_privilege then null;
    end $$`,
  ],
}

const MIGRATIONS: readonly Migration[] = [LOG, DESK, ROLE]

/** Any fixed number: writers of one server that migrate at once wait for each other. */
const MIGRATION_LOCK = 7_042_001

/** Brings the schema to this program's. Refuses a database that a newer program has migrated. */
export const migrate = async (db: Db): Promise<void> => {
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(tx)
    await sql`create table if not exists migration (
      number integer primary key, name text not null, applied_at timestamptz not null default now()
    )`.execute(tx)
    const done = await tx.selectFrom('migration').select('number').execute()
    const newest = Math.max(0, ...done.map(({ number }) => number))
    if (newest > MIGRATIONS.length)
      throw new Refusal(
        'newer_database',
        `this database has schema ${newest}, this program knows schema ${MIGRATIONS.length}; use the program that migrated it, or a newer one`,
      )
    for (const { number, name, statements } of MIGRATIONS.slice(newest)) {
      for (const statement of statements) await sql.raw(statement).execute(tx)
      await tx.insertInto('migration').values({ number, name }).execute()
    }
  })
}
