ALTER TABLE "plans"."comment" ADD COLUMN "taken_off_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "plans"."comment" ADD COLUMN "taken_off_as" text;--> statement-breakpoint
ALTER TABLE "plans"."comment" ADD CONSTRAINT "comment_taken_off_as" CHECK ("plans"."comment"."taken_off_as" in ('details', 'abuse', 'asked'));--> statement-breakpoint
ALTER TABLE "plans"."comment" ADD CONSTRAINT "comment_taken_off" CHECK (("plans"."comment"."taken_off_at" is null) = ("plans"."comment"."taken_off_as" is null));