CREATE TABLE "incidents" (
	"practice" text NOT NULL,
	"id" text NOT NULL,
	"referral" text NOT NULL,
	"reference" text NOT NULL,
	"kind" text NOT NULL,
	"harm" text NOT NULL,
	"words" text NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL,
	"at" bigint NOT NULL,
	"did" text NOT NULL,
	"learned" text NOT NULL,
	"lfpse" text NOT NULL,
	"closed_by" text NOT NULL,
	"closed_at" bigint,
	"version" integer NOT NULL,
	CONSTRAINT "incidents_practice_id_pk" PRIMARY KEY("practice","id")
);
--> statement-breakpoint
CREATE TABLE "standings" (
	"practice" text NOT NULL,
	"staff" text NOT NULL,
	"standing" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "standings_practice_staff_pk" PRIMARY KEY("practice","staff")
);
--> statement-breakpoint
CREATE TABLE "supervisions" (
	"practice" text NOT NULL,
	"id" text NOT NULL,
	"ot" text NOT NULL,
	"held_on" text NOT NULL,
	"kind" text NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL,
	"at" bigint NOT NULL,
	"about" text NOT NULL,
	"themes" text NOT NULL,
	"discussed" text NOT NULL,
	"actions" text NOT NULL,
	CONSTRAINT "supervisions_practice_id_pk" PRIMARY KEY("practice","id")
);
--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_practice_practices_id_fk" FOREIGN KEY ("practice") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_practice_practices_id_fk" FOREIGN KEY ("practice") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervisions" ADD CONSTRAINT "supervisions_practice_practices_id_fk" FOREIGN KEY ("practice") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "incidents_at" ON "incidents" USING btree ("practice","at");--> statement-breakpoint
CREATE INDEX "incidents_by" ON "incidents" USING btree ("practice","by","at");--> statement-breakpoint
CREATE INDEX "supervisions_held" ON "supervisions" USING btree ("practice","held_on");--> statement-breakpoint
-- By hand, as in 0001: the second wall.
ALTER TABLE "incidents" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "incidents" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "ours" ON "incidents" USING ("practice" = nullif(current_setting('app.practice', true), ''));
--> statement-breakpoint
ALTER TABLE "standings" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "standings" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "ours" ON "standings" USING ("practice" = nullif(current_setting('app.practice', true), ''));
--> statement-breakpoint
ALTER TABLE "supervisions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "supervisions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "ours" ON "supervisions" USING ("practice" = nullif(current_setting('app.practice', true), ''));
