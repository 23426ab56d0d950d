import type { ClientBase } from 'pg'

/** The role that reads and writes but owns nothing, in every database of a cluster. */
export const appRole = 'best_fit_app'

const makeRole = `do $$ begin
  create role ${appRole} nologin;
exception when duplicate_object or unique_violation or insufficient_privilege then null;
end $$`

const known = `select 1 from pg_roles where rolname = '${appRole}'`

const grants = (user: string) => `
grant usage on schema public to ${appRole};
grant select, insert, update, delete on all tables in schema public to ${appRole};
revoke update, delete, truncate on acts from ${appRole};
revoke insert, update, delete, truncate on migrations from ${appRole};
do $$ begin
  grant ${appRole} to ${user};
exception when insufficient_privilege then null; -- another made the role: whoever may step down to it is theirs to say
end $$`

/** After a migration: makes the app's role when we may, and grants it what it needs. `user` is whom the app signs in as, when the address names one. */
export async function grantApp(owner: ClientBase, user: string): Promise<void> {
  await owner.query(makeRole)
  const { rows } = await owner.query(known)
  if (rows.length > 0) await owner.query(grants(user ? owner.escapeIdentifier(user) : 'current_user'))
}

/** On every new connection: steps down to the app's role when there is one that we may take. */
export async function becomeApp(client: ClientBase): Promise<void> {
  const { rows } = await client.query(`${known} and pg_has_role(current_user, oid, 'member')`)
  if (rows.length > 0) await client.query(`set role ${appRole}`)
}
