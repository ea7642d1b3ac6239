ALTER TABLE "mail"."digest" ADD COLUMN "subject" text;--> statement-breakpoint
ALTER TABLE "mail"."digest" ADD COLUMN "try_again_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "digest_of_day" ON "mail"."digest" USING btree ("partnership_id","day");--> statement-breakpoint
CREATE INDEX "message_of_age" ON "mail"."message" USING btree ("created_at");