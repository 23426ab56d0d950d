CREATE TABLE `notices` (
	`practice` text NOT NULL,
	`event` text NOT NULL,
	`person` text NOT NULL,
	`says` text NOT NULL,
	`subject` text,
	`reference` text,
	`about` text,
	`at` integer NOT NULL,
	`stands` text NOT NULL,
	`tries` integer NOT NULL,
	`next` integer NOT NULL,
	`why` text,
	PRIMARY KEY(`practice`, `event`, `person`),
	FOREIGN KEY (`practice`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notices_next` ON `notices` (`practice`,`stands`,`next`);--> statement-breakpoint
CREATE INDEX `referrals_unread` ON `referrals` (`practice`,`unread`,`state`,`due_on`,`id`);