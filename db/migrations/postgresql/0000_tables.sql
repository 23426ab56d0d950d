CREATE TABLE "acts" (
	"practice" text NOT NULL,
	"seq" integer NOT NULL,
	"at" bigint NOT NULL,
	"act" text NOT NULL,
	"subject" text,
	"staff" text NOT NULL,
	"name" text NOT NULL,
	"job" text NOT NULL,
	"role" text NOT NULL,
	"request" text NOT NULL,
	"detail" text,
	"digest" text NOT NULL,
	"link" text NOT NULL,
	CONSTRAINT "acts_practice_seq_pk" PRIMARY KEY("practice","seq")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"practice" text NOT NULL,
	"staff" text NOT NULL,
	"id" text NOT NULL,
	"door" text NOT NULL,
	"at" bigint NOT NULL,
	"sealed" text NOT NULL,
	CONSTRAINT "drafts_practice_staff_id_pk" PRIMARY KEY("practice","staff","id")
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"name" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "leases" (
	"name" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"practice" text NOT NULL,
	"id" text NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"job" text NOT NULL,
	"made_by" text NOT NULL,
	"until" bigint NOT NULL,
	"used_at" bigint,
	CONSTRAINT "invitations_practice_id_pk" PRIMARY KEY("practice","id")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"practice" text NOT NULL,
	"person" text NOT NULL,
	"role" text NOT NULL,
	"job" text NOT NULL,
	"since" bigint NOT NULL,
	"ended_at" bigint,
	"version" integer NOT NULL,
	CONSTRAINT "members_practice_person_pk" PRIMARY KEY("practice","person")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password" text NOT NULL,
	"created_at" bigint NOT NULL,
	"ended_at" bigint,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"practice" text NOT NULL,
	"opened_at" bigint NOT NULL,
	"seen_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "practices" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"ods" text,
	"pcn" text NOT NULL,
	"phone" text NOT NULL,
	"created_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "referrals" (
	"practice" text NOT NULL,
	"id" text NOT NULL,
	"reference" text NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"place" text NOT NULL,
	"due_on" text NOT NULL,
	"owner" text NOT NULL,
	"sent_by" text NOT NULL,
	"sent_at" bigint NOT NULL,
	"unread" integer NOT NULL,
	"band" text NOT NULL,
	"cohorts" text NOT NULL,
	"nhs_number" text NOT NULL,
	"by_last" text NOT NULL,
	"by_first" text NOT NULL,
	"born" text NOT NULL,
	"card" text NOT NULL,
	"whole" text NOT NULL,
	CONSTRAINT "referrals_practice_id_pk" PRIMARY KEY("practice","id")
);
--> statement-breakpoint
CREATE TABLE "services" (
	"practice" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"hours" text NOT NULL,
	"out_of_hours" text,
	"who_can_refer" text NOT NULL,
	"criteria" text NOT NULL,
	"area" text NOT NULL,
	"patient_text" text NOT NULL,
	"reviewed_on" text NOT NULL,
	"review_due" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "services_practice_kind_pk" PRIMARY KEY("practice","kind")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"practice" text NOT NULL,
	"name" text NOT NULL,
	"value" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "settings_practice_name_pk" PRIMARY KEY("practice","name")
);
--> statement-breakpoint
ALTER TABLE "acts" ADD CONSTRAINT "acts_practice_practices_id_fk" FOREIGN KEY ("practice") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_practice_practices_id_fk" FOREIGN KEY ("practice") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_practice_practices_id_fk" FOREIGN KEY ("practice") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_practice_person_members_practice_person_fk" FOREIGN KEY ("practice","person") REFERENCES "public"."members"("practice","person") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_practice_practices_id_fk" FOREIGN KEY ("practice") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_practice_practices_id_fk" FOREIGN KEY ("practice") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings" ADD CONSTRAINT "settings_practice_practices_id_fk" FOREIGN KEY ("practice") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "acts_subject" ON "acts" USING btree ("practice","subject","seq");--> statement-breakpoint
CREATE INDEX "acts_act" ON "acts" USING btree ("practice","act","seq");--> statement-breakpoint
CREATE INDEX "drafts_at" ON "drafts" USING btree ("practice","at");--> statement-breakpoint
CREATE INDEX "counters_at" ON "counters" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_id" ON "invitations" USING btree ("id");--> statement-breakpoint
CREATE INDEX "members_person" ON "members" USING btree ("person");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person");--> statement-breakpoint
CREATE INDEX "sessions_seen" ON "sessions" USING btree ("seen_at");--> statement-breakpoint
CREATE UNIQUE INDEX "practices_ods" ON "practices" USING btree ("ods");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_reference" ON "referrals" USING btree ("practice","reference");--> statement-breakpoint
CREATE INDEX "referrals_place" ON "referrals" USING btree ("practice","place","due_on","id","state","owner");--> statement-breakpoint
CREATE INDEX "referrals_state" ON "referrals" USING btree ("practice","state","due_on","id");--> statement-breakpoint
CREATE INDEX "referrals_wait" ON "referrals" USING btree ("practice","place","sent_at");--> statement-breakpoint
CREATE INDEX "referrals_sent" ON "referrals" USING btree ("practice","sent_by","unread","sent_at","id");--> statement-breakpoint
CREATE INDEX "referrals_last" ON "referrals" USING btree ("practice","by_last");--> statement-breakpoint
CREATE INDEX "referrals_first" ON "referrals" USING btree ("practice","by_first");--> statement-breakpoint
CREATE INDEX "referrals_nhs" ON "referrals" USING btree ("practice","nhs_number");