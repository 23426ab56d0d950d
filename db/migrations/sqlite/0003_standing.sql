CREATE TABLE `incidents` (
	`practice` text NOT NULL,
	`id` text NOT NULL,
	`referral` text NOT NULL,
	`reference` text NOT NULL,
	`kind` text NOT NULL,
	`harm` text NOT NULL,
	`words` text NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	`at` integer NOT NULL,
	`did` text NOT NULL,
	`learned` text NOT NULL,
	`lfpse` text NOT NULL,
	`closed_by` text NOT NULL,
	`closed_at` integer,
	`version` integer NOT NULL,
	PRIMARY KEY(`practice`, `id`),
	FOREIGN KEY (`practice`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `incidents_at` ON `incidents` (`practice`,`at`);--> statement-breakpoint
CREATE INDEX `incidents_by` ON `incidents` (`practice`,`by`,`at`);--> statement-breakpoint
CREATE TABLE `standings` (
	`practice` text NOT NULL,
	`staff` text NOT NULL,
	`standing` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`practice`, `staff`),
	FOREIGN KEY (`practice`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `supervisions` (
	`practice` text NOT NULL,
	`id` text NOT NULL,
	`ot` text NOT NULL,
	`held_on` text NOT NULL,
	`kind` text NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	`at` integer NOT NULL,
	`about` text NOT NULL,
	`themes` text NOT NULL,
	`discussed` text NOT NULL,
	`actions` text NOT NULL,
	PRIMARY KEY(`practice`, `id`),
	FOREIGN KEY (`practice`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `supervisions_held` ON `supervisions` (`practice`,`held_on`);