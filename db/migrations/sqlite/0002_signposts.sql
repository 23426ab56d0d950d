CREATE TABLE `signposts` (
	`practice` text NOT NULL,
	`id` text NOT NULL,
	`hour` integer NOT NULL,
	`route` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`practice`, `id`),
	FOREIGN KEY (`practice`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signposts_hour` ON `signposts` (`practice`,`hour`);