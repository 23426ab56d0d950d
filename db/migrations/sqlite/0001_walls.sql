-- By hand: drizzle-kit knows no triggers. Acts are only added to, each following the one before it.
CREATE TRIGGER `acts_in_order` BEFORE INSERT ON `acts`
WHEN NEW.`seq` <> 1 + coalesce((SELECT max(`seq`) FROM `acts` WHERE `practice` = NEW.`practice`), 0)
BEGIN SELECT RAISE(ABORT, 'acts are added in order'); END;
--> statement-breakpoint
CREATE TRIGGER `acts_never_change` BEFORE UPDATE ON `acts`
BEGIN SELECT RAISE(ABORT, 'acts are only added to'); END;
--> statement-breakpoint
CREATE TRIGGER `acts_never_go` BEFORE DELETE ON `acts`
BEGIN SELECT RAISE(ABORT, 'acts are only added to'); END;
