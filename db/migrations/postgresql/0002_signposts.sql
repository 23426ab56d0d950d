CREATE TABLE "signposts" (
	"practice" text NOT NULL,
	"id" text NOT NULL,
	"hour" bigint NOT NULL,
	"route" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "signposts_practice_id_pk" PRIMARY KEY("practice","id")
);
--> statement-breakpoint
ALTER TABLE "signposts" ADD CONSTRAINT "signposts_practice_practices_id_fk" FOREIGN KEY ("practice") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "signposts_hour" ON "signposts" USING btree ("practice","hour");--> statement-breakpoint
-- By hand, as in 0001: the second wall.
ALTER TABLE "signposts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "signposts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "ours" ON "signposts" USING ("practice" = nullif(current_setting('app.practice', true), ''));
