-- By hand: drizzle-kit knows no triggers, no collation, and no row security that SQLite lacks.
-- Acts are only added to (the app's role has no grant to change them either).
CREATE FUNCTION "acts_are_only_added_to"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'acts are only added to'; END $$;
--> statement-breakpoint
CREATE TRIGGER "acts_never_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "acts"
FOR EACH STATEMENT EXECUTE FUNCTION "acts_are_only_added_to"();
--> statement-breakpoint
-- What lists are ordered and searched by sorts by its bytes, as on SQLite.
ALTER TABLE "referrals"
  ALTER COLUMN "id" TYPE text COLLATE "C",
  ALTER COLUMN "due_on" TYPE text COLLATE "C",
  ALTER COLUMN "by_last" TYPE text COLLATE "C",
  ALTER COLUMN "by_first" TYPE text COLLATE "C",
  ALTER COLUMN "nhs_number" TYPE text COLLATE "C";
--> statement-breakpoint
-- The second wall: a query that forgot its practice sees only the practice it was asked for; one asked for none sees nothing.
ALTER TABLE "referrals" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "referrals" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "ours" ON "referrals" USING ("practice" = nullif(current_setting('app.practice', true), ''));
--> statement-breakpoint
ALTER TABLE "acts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "acts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "ours" ON "acts" USING ("practice" = nullif(current_setting('app.practice', true), ''));
--> statement-breakpoint
ALTER TABLE "drafts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "drafts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "ours" ON "drafts" USING ("practice" = nullif(current_setting('app.practice', true), ''));
--> statement-breakpoint
ALTER TABLE "services" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "services" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "ours" ON "services" USING ("practice" = nullif(current_setting('app.practice', true), ''));
--> statement-breakpoint
ALTER TABLE "settings" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "settings" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "ours" ON "settings" USING ("practice" = nullif(current_setting('app.practice', true), ''));
--> statement-breakpoint
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "members" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "ours" ON "members" USING ("practice" = nullif(current_setting('app.practice', true), ''));
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "invitations" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "ours" ON "invitations" USING ("practice" = nullif(current_setting('app.practice', true), ''));
--> statement-breakpoint
-- Before a practice is known: a person, or whoever holds their session, sees where they work.
CREATE POLICY "theirs" ON "members" FOR SELECT USING (
  "person" = nullif(current_setting('app.bearer', true), '')
  OR "person" = (SELECT s."person" FROM "sessions" s WHERE s."id" = nullif(current_setting('app.bearer', true), ''))
);
--> statement-breakpoint
-- Whoever holds an invitation sees that one.
CREATE POLICY "theirs" ON "invitations" FOR SELECT USING ("id" = nullif(current_setting('app.bearer', true), ''));
