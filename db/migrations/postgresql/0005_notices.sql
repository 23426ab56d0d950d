CREATE TABLE "notices" (
	"practice" text NOT NULL,
	"event" text NOT NULL,
	"person" text NOT NULL,
	"says" text NOT NULL,
	"subject" text,
	"reference" text,
	"about" text,
	"at" bigint NOT NULL,
	"stands" text NOT NULL,
	"tries" integer NOT NULL,
	"next" bigint NOT NULL,
	"why" text,
	CONSTRAINT "notices_practice_event_person_pk" PRIMARY KEY("practice","event","person")
);
--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_practice_practices_id_fk" FOREIGN KEY ("practice") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_next" ON "notices" USING btree ("practice","stands","next");--> statement-breakpoint
CREATE INDEX "referrals_unread" ON "referrals" USING btree ("practice","unread","state","due_on","id");--> statement-breakpoint
-- By hand, as in 0001: the second wall.
ALTER TABLE "notices" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "notices" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "ours" ON "notices" USING ("practice" = nullif(current_setting('app.practice', true), ''));
