CREATE TABLE "governance"."meeting_day" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	"met_on" date NOT NULL,
	"note" text,
	CONSTRAINT "meeting_day_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "meeting_day_once" UNIQUE("partnership_id","group_id","met_on")
);
--> statement-breakpoint
ALTER TABLE "governance"."meeting_day" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."comment" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"consultation_id" uuid NOT NULL,
	"action_id" uuid,
	"improvement_id" uuid,
	"text" text NOT NULL,
	"person_id" uuid,
	"name" text,
	"on_behalf_of" text,
	"email" text,
	"said_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"kept_back_reason" text,
	"outcome" text,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "comment_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "comment_state" CHECK ("plans"."comment"."state" in ('to-read', 'shown', 'kept-back')),
	CONSTRAINT "comment_outcome" CHECK ("plans"."comment"."outcome" in ('taken-up', 'partly', 'not-taken-up', 'noted')),
	CONSTRAINT "comment_answered_in_words" CHECK ("plans"."comment"."answered_at" is null or "plans"."comment"."answer" <> '')
);
--> statement-breakpoint
ALTER TABLE "plans"."comment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."consultation" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"introduction" text NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "consultation_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "consultation_of_version" UNIQUE("partnership_id","version_id"),
	CONSTRAINT "consultation_audience" CHECK ("plans"."consultation"."audience" in ('partners', 'everyone')),
	CONSTRAINT "consultation_days" CHECK ("plans"."consultation"."closes_on" >= "plans"."consultation"."opens_on")
);
--> statement-breakpoint
ALTER TABLE "plans"."consultation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."version_step" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"group_id" uuid,
	"met_on" date,
	"minute_reference" text,
	"note" text,
	"by" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "version_step_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "version_step_by_a_group" CHECK ("plans"."version_step"."kind" not in ('agreed', 'approved') or ("plans"."version_step"."group_id" is not null and "plans"."version_step"."met_on" is not null))
);
--> statement-breakpoint
ALTER TABLE "plans"."version_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."calendar" (
	"partnership_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"rhythm" text NOT NULL,
	"first_due_on" date,
	"own_dates" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"ask_before" integer NOT NULL,
	"remind_before" integer,
	"remind_after" integer[] NOT NULL,
	"escalate_after" integer,
	"close_after" integer NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"paused_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "calendar_key" PRIMARY KEY("partnership_id","plan_id"),
	CONSTRAINT "calendar_rhythm" CHECK ("plans"."calendar"."rhythm" in ('monthly', 'every-second-month', 'quarterly', 'six-monthly', 'own-dates')),
	CONSTRAINT "calendar_has_days" CHECK (case when "plans"."calendar"."rhythm" = 'own-dates' then jsonb_array_length("plans"."calendar"."own_dates") > 0 else "plans"."calendar"."first_due_on" is not null end),
	CONSTRAINT "calendar_ask_before" CHECK ("plans"."calendar"."ask_before" between 0 and 60),
	CONSTRAINT "calendar_close_after" CHECK ("plans"."calendar"."close_after" between 1 and 90)
);
--> statement-breakpoint
ALTER TABLE "plans"."calendar" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."ask" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"answers_for_action" text NOT NULL,
	"state" text NOT NULL,
	"update_id" uuid,
	"reason" text,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "ask_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "ask_once" UNIQUE("partnership_id","round_id","action_id","person_id"),
	CONSTRAINT "ask_state" CHECK ("plans"."ask"."state" in ('open', 'answered', 'handed-back', 'taken-back')),
	CONSTRAINT "ask_answers_for" CHECK ("plans"."ask"."answers_for_action" in ('first', 'beside'))
);
--> statement-breakpoint
ALTER TABLE "plans"."ask" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."round" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"reason" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "round_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "round_of_day" UNIQUE("partnership_id","plan_id","due_on")
);
--> statement-breakpoint
ALTER TABLE "plans"."round" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."date_move" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"asked_by" uuid,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"was" jsonb,
	"target" jsonb NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"group_id" uuid,
	"group_meets_on" date,
	"minute_reference" text,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"answer" text,
	CONSTRAINT "date_move_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "date_move_state" CHECK ("plans"."date_move"."state" in ('open', 'agreed', 'refused', 'withdrawn')),
	CONSTRAINT "date_move_refused_with_words" CHECK ("plans"."date_move"."state" <> 'refused' or "plans"."date_move"."answer" <> '')
);
--> statement-breakpoint
ALTER TABLE "plans"."date_move" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."note" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"text" text NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removed_by" uuid,
	CONSTRAINT "note_key" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "plans"."note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."personal_link_action" (
	"partnership_id" uuid NOT NULL,
	"link_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	CONSTRAINT "personal_link_action_key" PRIMARY KEY("partnership_id","link_id","action_id")
);
--> statement-breakpoint
ALTER TABLE "plans"."personal_link_action" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."personal_link" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"digest_id" uuid,
	"secret_digest" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" uuid,
	"first_used_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	CONSTRAINT "personal_link_key" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "plans"."personal_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mail"."digest" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"day" date NOT NULL,
	"to_address" text NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"trouble" text,
	CONSTRAINT "digest_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "digest_one_a_day" UNIQUE("partnership_id","person_id","day"),
	CONSTRAINT "digest_state" CHECK ("mail"."digest"."state" in ('waiting', 'sent', 'empty', 'refused', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "mail"."digest" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mail"."choice" (
	"partnership_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"from_hour" integer NOT NULL,
	"to_hour" integer NOT NULL,
	"weekdays_only" boolean NOT NULL,
	"news" text NOT NULL,
	"paused_until" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "choice_key" PRIMARY KEY("partnership_id","person_id"),
	CONSTRAINT "choice_hours" CHECK ("mail"."choice"."from_hour" between 0 and 23 and "mail"."choice"."to_hour" between 1 and 24 and "mail"."choice"."from_hour" < "mail"."choice"."to_hour"),
	CONSTRAINT "choice_news" CHECK ("mail"."choice"."news" in ('never', 'weekly', 'daily'))
);
--> statement-breakpoint
ALTER TABLE "mail"."choice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mail"."told" (
	"partnership_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key" text NOT NULL,
	"digest_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "told_key" PRIMARY KEY("partnership_id","person_id","key")
);
--> statement-breakpoint
ALTER TABLE "mail"."told" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plans"."plan_version" ALTER COLUMN "published_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "plans"."plan_version" ALTER COLUMN "published_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "partnerships"."partnership" ADD COLUMN "leadless_approval" text DEFAULT 'warn' NOT NULL;--> statement-breakpoint
ALTER TABLE "partnerships"."partnership" ADD COLUMN "mail_from_hour" integer DEFAULT 8 NOT NULL;--> statement-breakpoint
ALTER TABLE "partnerships"."partnership" ADD COLUMN "mail_to_hour" integer DEFAULT 18 NOT NULL;--> statement-breakpoint
ALTER TABLE "partnerships"."partnership" ADD COLUMN "mail_at_weekends" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD COLUMN "moves_group_id" uuid;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD COLUMN "approving_group_id" uuid;--> statement-breakpoint
ALTER TABLE "plans"."update" ADD COLUMN "is_beside" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "plans"."update" ADD COLUMN "personal_link_id" uuid;--> statement-breakpoint
ALTER TABLE "plans"."plan_version" ADD COLUMN "state" text DEFAULT 'published' NOT NULL;--> statement-breakpoint
ALTER TABLE "plans"."plan_version" ADD COLUMN "frozen_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "plans"."plan_version" ADD COLUMN "frozen_by" uuid;--> statement-breakpoint
UPDATE "plans"."plan_version" SET "frozen_at" = "published_at", "frozen_by" = "published_by";--> statement-breakpoint
UPDATE "plans"."plan_version" AS earlier SET "state" = 'superseded' WHERE EXISTS (SELECT 1 FROM "plans"."plan_version" AS later WHERE later."partnership_id" = earlier."partnership_id" AND later."plan_id" = earlier."plan_id" AND later."number" > earlier."number");--> statement-breakpoint
ALTER TABLE "plans"."plan_version" ALTER COLUMN "frozen_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "governance"."meeting_day" ADD CONSTRAINT "meeting_day_group" FOREIGN KEY ("partnership_id","group_id") REFERENCES "governance"."group"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."comment" ADD CONSTRAINT "comment_consultation" FOREIGN KEY ("partnership_id","consultation_id") REFERENCES "plans"."consultation"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."consultation" ADD CONSTRAINT "consultation_version" FOREIGN KEY ("partnership_id","version_id") REFERENCES "plans"."plan_version"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."version_step" ADD CONSTRAINT "version_step_version" FOREIGN KEY ("partnership_id","version_id") REFERENCES "plans"."plan_version"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."version_step" ADD CONSTRAINT "version_step_group" FOREIGN KEY ("partnership_id","group_id") REFERENCES "governance"."group"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."calendar" ADD CONSTRAINT "calendar_plan" FOREIGN KEY ("partnership_id","plan_id") REFERENCES "plans"."plan"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."ask" ADD CONSTRAINT "ask_round" FOREIGN KEY ("partnership_id","round_id") REFERENCES "plans"."round"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."ask" ADD CONSTRAINT "ask_action" FOREIGN KEY ("partnership_id","action_id") REFERENCES "plans"."action"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."ask" ADD CONSTRAINT "ask_person" FOREIGN KEY ("partnership_id","person_id") REFERENCES "people"."person"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."ask" ADD CONSTRAINT "ask_update" FOREIGN KEY ("partnership_id","update_id") REFERENCES "plans"."update"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."round" ADD CONSTRAINT "round_plan" FOREIGN KEY ("partnership_id","plan_id") REFERENCES "plans"."plan"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."date_move" ADD CONSTRAINT "date_move_action" FOREIGN KEY ("partnership_id","action_id") REFERENCES "plans"."action"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."date_move" ADD CONSTRAINT "date_move_group" FOREIGN KEY ("partnership_id","group_id") REFERENCES "governance"."group"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."note" ADD CONSTRAINT "note_action" FOREIGN KEY ("partnership_id","action_id") REFERENCES "plans"."action"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."note" ADD CONSTRAINT "note_writer" FOREIGN KEY ("partnership_id","written_by") REFERENCES "people"."person"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."personal_link_action" ADD CONSTRAINT "personal_link_action_link" FOREIGN KEY ("partnership_id","link_id") REFERENCES "plans"."personal_link"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."personal_link_action" ADD CONSTRAINT "personal_link_action_action" FOREIGN KEY ("partnership_id","action_id") REFERENCES "plans"."action"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."personal_link" ADD CONSTRAINT "personal_link_person" FOREIGN KEY ("partnership_id","person_id") REFERENCES "people"."person"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_of_consultation" ON "plans"."comment" USING btree ("partnership_id","consultation_id","said_at");--> statement-breakpoint
CREATE INDEX "version_step_of_version" ON "plans"."version_step" USING btree ("partnership_id","version_id","at");--> statement-breakpoint
CREATE INDEX "ask_of_person" ON "plans"."ask" USING btree ("partnership_id","person_id","state");--> statement-breakpoint
CREATE INDEX "ask_of_action" ON "plans"."ask" USING btree ("partnership_id","action_id");--> statement-breakpoint
CREATE INDEX "date_move_of_action" ON "plans"."date_move" USING btree ("partnership_id","action_id","asked_at");--> statement-breakpoint
CREATE INDEX "note_of_action" ON "plans"."note" USING btree ("partnership_id","action_id","written_at");--> statement-breakpoint
CREATE UNIQUE INDEX "personal_link_secret" ON "plans"."personal_link" USING btree ("partnership_id","secret_digest");--> statement-breakpoint
CREATE INDEX "personal_link_of_person" ON "plans"."personal_link" USING btree ("partnership_id","person_id");--> statement-breakpoint
CREATE INDEX "personal_link_of_digest" ON "plans"."personal_link" USING btree ("partnership_id","digest_id");--> statement-breakpoint
CREATE INDEX "digest_of_person" ON "mail"."digest" USING btree ("partnership_id","person_id","created_at");--> statement-breakpoint
CREATE INDEX "told_in_digest" ON "mail"."told" USING btree ("partnership_id","digest_id");--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD CONSTRAINT "plan_moves_group" FOREIGN KEY ("partnership_id","moves_group_id") REFERENCES "governance"."group"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD CONSTRAINT "plan_approving_group" FOREIGN KEY ("partnership_id","approving_group_id") REFERENCES "governance"."group"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnerships"."partnership" ADD CONSTRAINT "partnership_leadless_approval" CHECK ("partnerships"."partnership"."leadless_approval" in ('warn', 'refuse'));--> statement-breakpoint
ALTER TABLE "partnerships"."partnership" ADD CONSTRAINT "partnership_mail_hours" CHECK ("partnerships"."partnership"."mail_from_hour" between 0 and 23 and "partnerships"."partnership"."mail_to_hour" between 1 and 24 and "partnerships"."partnership"."mail_from_hour" < "partnerships"."partnership"."mail_to_hour");--> statement-breakpoint
ALTER TABLE "plans"."plan_version" ADD CONSTRAINT "plan_version_state" CHECK ("plans"."plan_version"."state" in ('put-forward', 'consultation', 'agreed', 'approved', 'returned', 'published', 'under-review', 'superseded', 'withdrawn'));--> statement-breakpoint
ALTER TABLE "plans"."plan_version" ADD CONSTRAINT "plan_version_published" CHECK ("plans"."plan_version"."state" not in ('published', 'under-review', 'superseded') or "plans"."plan_version"."published_at" is not null);--> statement-breakpoint
CREATE POLICY "meeting_day_within_partnership" ON "governance"."meeting_day" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "comment_within_partnership" ON "plans"."comment" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "consultation_within_partnership" ON "plans"."consultation" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "version_step_within_partnership" ON "plans"."version_step" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "calendar_within_partnership" ON "plans"."calendar" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "ask_within_partnership" ON "plans"."ask" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "round_within_partnership" ON "plans"."round" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "date_move_within_partnership" ON "plans"."date_move" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "note_within_partnership" ON "plans"."note" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "personal_link_action_within_partnership" ON "plans"."personal_link_action" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "personal_link_within_partnership" ON "plans"."personal_link" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "digest_within_partnership" ON "mail"."digest" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "digest_seen_by_postman" ON "mail"."digest" AS PERMISSIVE FOR SELECT TO "commonty_runtime" USING (coalesce(current_setting('app.partnership', true), '') = '');--> statement-breakpoint
CREATE POLICY "digest_marked_by_postman" ON "mail"."digest" AS PERMISSIVE FOR UPDATE TO "commonty_runtime" USING (coalesce(current_setting('app.partnership', true), '') = '');--> statement-breakpoint
CREATE POLICY "choice_within_partnership" ON "mail"."choice" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "told_within_partnership" ON "mail"."told" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);