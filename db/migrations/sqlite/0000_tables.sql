CREATE TABLE `acts` (
	`practice` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`act` text NOT NULL,
	`subject` text,
	`staff` text NOT NULL,
	`name` text NOT NULL,
	`job` text NOT NULL,
	`role` text NOT NULL,
	`request` text NOT NULL,
	`detail` text,
	`digest` text NOT NULL,
	`link` text NOT NULL,
	PRIMARY KEY(`practice`, `seq`),
	FOREIGN KEY (`practice`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `acts_subject` ON `acts` (`practice`,`subject`,`seq`);--> statement-breakpoint
CREATE INDEX `acts_act` ON `acts` (`practice`,`act`,`seq`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`practice` text NOT NULL,
	`staff` text NOT NULL,
	`id` text NOT NULL,
	`door` text NOT NULL,
	`at` integer NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`practice`, `staff`, `id`)
);
--> statement-breakpoint
CREATE INDEX `drafts_at` ON `drafts` (`practice`,`at`);--> statement-breakpoint
CREATE TABLE `counters` (
	`name` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `counters_at` ON `counters` (`at`);--> statement-breakpoint
CREATE TABLE `leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`practice` text NOT NULL,
	`id` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`job` text NOT NULL,
	`made_by` text NOT NULL,
	`until` integer NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`practice`, `id`),
	FOREIGN KEY (`practice`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_id` ON `invitations` (`id`);--> statement-breakpoint
CREATE TABLE `members` (
	`practice` text NOT NULL,
	`person` text NOT NULL,
	`role` text NOT NULL,
	`job` text NOT NULL,
	`since` integer NOT NULL,
	`ended_at` integer,
	`version` integer NOT NULL,
	PRIMARY KEY(`practice`, `person`),
	FOREIGN KEY (`practice`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `members_person` ON `members` (`person`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`practice` text NOT NULL,
	`opened_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`practice`,`person`) REFERENCES `members`(`practice`,`person`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person`);--> statement-breakpoint
CREATE INDEX `sessions_seen` ON `sessions` (`seen_at`);--> statement-breakpoint
CREATE TABLE `practices` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`ods` text,
	`pcn` text NOT NULL,
	`phone` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practices_ods` ON `practices` (`ods`);--> statement-breakpoint
CREATE TABLE `referrals` (
	`practice` text NOT NULL,
	`id` text NOT NULL,
	`reference` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`place` text NOT NULL,
	`due_on` text NOT NULL,
	`owner` text NOT NULL,
	`sent_by` text NOT NULL,
	`sent_at` integer NOT NULL,
	`unread` integer NOT NULL,
	`band` text NOT NULL,
	`cohorts` text NOT NULL,
	`nhs_number` text NOT NULL,
	`by_last` text NOT NULL,
	`by_first` text NOT NULL,
	`born` text NOT NULL,
	`card` text NOT NULL,
	`whole` text NOT NULL,
	PRIMARY KEY(`practice`, `id`),
	FOREIGN KEY (`practice`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `referrals_reference` ON `referrals` (`practice`,`reference`);--> statement-breakpoint
CREATE INDEX `referrals_place` ON `referrals` (`practice`,`place`,`due_on`,`id`,`state`,`owner`);--> statement-breakpoint
CREATE INDEX `referrals_state` ON `referrals` (`practice`,`state`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `referrals_wait` ON `referrals` (`practice`,`place`,`sent_at`);--> statement-breakpoint
CREATE INDEX `referrals_sent` ON `referrals` (`practice`,`sent_by`,`unread`,`sent_at`,`id`);--> statement-breakpoint
CREATE INDEX `referrals_last` ON `referrals` (`practice`,`by_last`);--> statement-breakpoint
CREATE INDEX `referrals_first` ON `referrals` (`practice`,`by_first`);--> statement-breakpoint
CREATE INDEX `referrals_nhs` ON `referrals` (`practice`,`nhs_number`);--> statement-breakpoint
CREATE TABLE `services` (
	`practice` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`phone` text NOT NULL,
	`hours` text NOT NULL,
	`out_of_hours` text,
	`who_can_refer` text NOT NULL,
	`criteria` text NOT NULL,
	`area` text NOT NULL,
	`patient_text` text NOT NULL,
	`reviewed_on` text NOT NULL,
	`review_due` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`practice`, `kind`),
	FOREIGN KEY (`practice`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`practice` text NOT NULL,
	`name` text NOT NULL,
	`value` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`practice`, `name`),
	FOREIGN KEY (`practice`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
