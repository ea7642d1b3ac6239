CREATE SCHEMA "governance";
--> statement-breakpoint
CREATE SCHEMA "partnerships";
--> statement-breakpoint
CREATE SCHEMA "people";
--> statement-breakpoint
CREATE SCHEMA "plans";
--> statement-breakpoint
CREATE SCHEMA "files";
--> statement-breakpoint
CREATE SCHEMA "identity";
--> statement-breakpoint
CREATE SCHEMA "ledger";
--> statement-breakpoint
CREATE SCHEMA "mail";
--> statement-breakpoint
CREATE TABLE "governance"."group" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"aliases" text[] NOT NULL,
	"kind" text NOT NULL,
	"stands_for_all" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "group_key" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "governance"."group" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partnerships"."organisation" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"aliases" text[] NOT NULL,
	"kind" text NOT NULL,
	"statutory" boolean NOT NULL,
	"facilitator" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "organisation_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "organisation_facilitator_is_statutory" CHECK (not "partnerships"."organisation"."facilitator" or "partnerships"."organisation"."statutory")
);
--> statement-breakpoint
ALTER TABLE "partnerships"."organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partnerships"."counter" (
	"partnership_id" uuid NOT NULL,
	"name" text NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "counter_key" PRIMARY KEY("partnership_id","name")
);
--> statement-breakpoint
ALTER TABLE "partnerships"."counter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partnerships"."partnership" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"accent" text NOT NULL,
	"logo_file_id" uuid,
	"year_start" integer NOT NULL,
	"words" jsonb NOT NULL,
	"introduction" text NOT NULL,
	"accessibility_contact" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "partnership_slug" UNIQUE("slug"),
	CONSTRAINT "partnership_accent" CHECK ("partnerships"."partnership"."accent" ~ '^#[0-9a-f]{6}$'),
	CONSTRAINT "partnership_year_start" CHECK ("partnerships"."partnership"."year_start" between 1 and 12)
);
--> statement-breakpoint
ALTER TABLE "partnerships"."partnership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partnerships"."place" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"code" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "place_key" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "partnerships"."place" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "people"."person" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"post" text,
	"organisation_id" uuid,
	"email" text,
	"account_id" text,
	"plans_contact" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "person_key" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "people"."person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "people"."role_grant" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"granted_by" uuid,
	CONSTRAINT "role_grant_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "role_grant_days" CHECK ("people"."role_grant"."to_on" is null or "people"."role_grant"."to_on" >= "people"."role_grant"."from_on")
);
--> statement-breakpoint
ALTER TABLE "people"."role_grant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."action" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"improvement_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"lead_text" text,
	"lead_mode" text,
	"target" jsonb,
	"first_target" jsonb,
	"status" text NOT NULL,
	"progress_said" text,
	"note" text,
	"done_on" date,
	"closed_at" timestamp (3) with time zone,
	"closed_by" uuid,
	"override_reason" text,
	"cancelled_reason" text,
	"merged_into_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "action_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "action_number" UNIQUE("partnership_id","number"),
	CONSTRAINT "action_status" CHECK ("plans"."action"."status" in ('proposed', 'not-started', 'in-progress', 'at-risk', 'blocked', 'done', 'closed', 'cancelled', 'merged', 'ongoing')),
	CONSTRAINT "action_lead_mode" CHECK ("plans"."action"."lead_mode" in ('sole', 'joint', 'all', 'equal', 'to-be-identified')),
	CONSTRAINT "action_closed_by_somebody" CHECK ("plans"."action"."status" <> 'closed' or "plans"."action"."closed_by" is not null),
	CONSTRAINT "action_cancelled_with_reason" CHECK ("plans"."action"."status" <> 'cancelled' or "plans"."action"."cancelled_reason" is not null)
);
--> statement-breakpoint
ALTER TABLE "plans"."action" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."lead" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"organisation_id" uuid,
	"group_id" uuid,
	"answering_person_id" uuid,
	"from_on" date,
	"to_on" date,
	"note" text,
	CONSTRAINT "lead_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "lead_is_one_party" CHECK ("plans"."lead"."organisation_id" is null or "plans"."lead"."group_id" is null)
);
--> statement-breakpoint
ALTER TABLE "plans"."lead" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."evidence" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"measure_id" uuid,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"url" text,
	"file_id" uuid,
	"value" text,
	"is_public" boolean NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"seen_by" uuid,
	"seen_at" timestamp (3) with time zone,
	"verdict" text,
	"verdict_reason" text,
	CONSTRAINT "evidence_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "evidence_kind" CHECK ("plans"."evidence"."kind" in ('file', 'link', 'reading')),
	CONSTRAINT "evidence_verdict" CHECK ("plans"."evidence"."verdict" in ('accepted', 'sent-back')),
	CONSTRAINT "evidence_seen_by_a_second_person" CHECK ("plans"."evidence"."seen_by" is null or "plans"."evidence"."seen_by" <> "plans"."evidence"."added_by")
);
--> statement-breakpoint
ALTER TABLE "plans"."evidence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."import" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"file_id" uuid NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"content" jsonb NOT NULL,
	"corrections" jsonb NOT NULL,
	"state" text NOT NULL,
	"plan_id" uuid,
	"brought_by" uuid NOT NULL,
	"brought_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "import_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "import_number" UNIQUE("partnership_id","number"),
	CONSTRAINT "import_state" CHECK ("plans"."import"."state" in ('open', 'created', 'thrown-away', 'undone'))
);
--> statement-breakpoint
ALTER TABLE "plans"."import" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."implication" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"improvement_id" uuid NOT NULL,
	"action_id" uuid,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "implication_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "implication_kind" CHECK ("plans"."implication"."kind" in ('cost', 'risk', 'resource', 'unspecified'))
);
--> statement-breakpoint
ALTER TABLE "plans"."implication" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."improvement" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"number" text,
	"title" text NOT NULL,
	"outcome" text,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "improvement_key" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "plans"."improvement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."measure" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"improvement_id" uuid NOT NULL,
	"action_id" uuid,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"kind" text NOT NULL,
	"unit" text,
	"baseline" text,
	"aim" text,
	CONSTRAINT "measure_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "measure_kind" CHECK ("plans"."measure"."kind" in ('document', 'number'))
);
--> statement-breakpoint
ALTER TABLE "plans"."measure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."plan" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"period" text NOT NULL,
	"summary" text NOT NULL,
	"dated_on" date,
	"watched_by_group_id" uuid,
	"state" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "plan_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "plan_number" UNIQUE("partnership_id","number"),
	CONSTRAINT "plan_state" CHECK ("plans"."plan"."state" in ('draft', 'published', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "plans"."plan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."update" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"status" text,
	"done" text NOT NULL,
	"next" text,
	"audience" text NOT NULL,
	"said_by" uuid,
	"on_behalf_of" text,
	"said_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "update_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "update_audience" CHECK ("plans"."update"."audience" in ('public', 'partners'))
);
--> statement-breakpoint
ALTER TABLE "plans"."update" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."plan_version" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"frozen" jsonb NOT NULL,
	"note" text,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" uuid NOT NULL,
	CONSTRAINT "plan_version_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "plan_version_number" UNIQUE("partnership_id","plan_id","number")
);
--> statement-breakpoint
ALTER TABLE "plans"."plan_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "files"."chunk" (
	"partnership_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "chunk_position" UNIQUE("partnership_id","file_id","position")
);
--> statement-breakpoint
ALTER TABLE "files"."chunk" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "files"."file" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"added_by" uuid,
	CONSTRAINT "file_id" UNIQUE("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "files"."file" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."attempt" (
	"key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_token" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "identity"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "user_email" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "identity"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger"."entry" (
	"partnership_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"event" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"facts" jsonb NOT NULL,
	"words_digest" text,
	"previous_digest" text NOT NULL,
	"digest" text NOT NULL,
	CONSTRAINT "entry_sequence" UNIQUE("partnership_id","sequence"),
	CONSTRAINT "entry_id" UNIQUE("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "ledger"."entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ledger"."words" (
	"partnership_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"words" jsonb NOT NULL,
	CONSTRAINT "words_of_entry" UNIQUE("partnership_id","entry_id")
);
--> statement-breakpoint
ALTER TABLE "ledger"."words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mail"."message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partnership_id" uuid,
	"to_address" text NOT NULL,
	"kind" text NOT NULL,
	"facts" jsonb NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"last_error" text,
	CONSTRAINT "message_state" CHECK ("mail"."message"."state" in ('waiting', 'sent', 'dropped', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "mail"."message" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "partnerships"."organisation" ADD CONSTRAINT "organisation_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "partnerships"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnerships"."counter" ADD CONSTRAINT "counter_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "partnerships"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnerships"."place" ADD CONSTRAINT "place_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "partnerships"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."person" ADD CONSTRAINT "person_organisation" FOREIGN KEY ("partnership_id","organisation_id") REFERENCES "partnerships"."organisation"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."role_grant" ADD CONSTRAINT "role_grant_person" FOREIGN KEY ("partnership_id","person_id") REFERENCES "people"."person"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."action" ADD CONSTRAINT "action_plan" FOREIGN KEY ("partnership_id","plan_id") REFERENCES "plans"."plan"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."action" ADD CONSTRAINT "action_improvement" FOREIGN KEY ("partnership_id","improvement_id") REFERENCES "plans"."improvement"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."lead" ADD CONSTRAINT "lead_action" FOREIGN KEY ("partnership_id","action_id") REFERENCES "plans"."action"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."lead" ADD CONSTRAINT "lead_organisation" FOREIGN KEY ("partnership_id","organisation_id") REFERENCES "partnerships"."organisation"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."lead" ADD CONSTRAINT "lead_group" FOREIGN KEY ("partnership_id","group_id") REFERENCES "governance"."group"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."lead" ADD CONSTRAINT "lead_answering_person" FOREIGN KEY ("partnership_id","answering_person_id") REFERENCES "people"."person"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."evidence" ADD CONSTRAINT "evidence_action" FOREIGN KEY ("partnership_id","action_id") REFERENCES "plans"."action"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."evidence" ADD CONSTRAINT "evidence_measure" FOREIGN KEY ("partnership_id","measure_id") REFERENCES "plans"."measure"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."import" ADD CONSTRAINT "import_file" FOREIGN KEY ("partnership_id","file_id") REFERENCES "files"."file"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."import" ADD CONSTRAINT "import_plan" FOREIGN KEY ("partnership_id","plan_id") REFERENCES "plans"."plan"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."implication" ADD CONSTRAINT "implication_improvement" FOREIGN KEY ("partnership_id","improvement_id") REFERENCES "plans"."improvement"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."implication" ADD CONSTRAINT "implication_action" FOREIGN KEY ("partnership_id","action_id") REFERENCES "plans"."action"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."improvement" ADD CONSTRAINT "improvement_plan" FOREIGN KEY ("partnership_id","plan_id") REFERENCES "plans"."plan"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."measure" ADD CONSTRAINT "measure_improvement" FOREIGN KEY ("partnership_id","improvement_id") REFERENCES "plans"."improvement"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."measure" ADD CONSTRAINT "measure_action" FOREIGN KEY ("partnership_id","action_id") REFERENCES "plans"."action"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD CONSTRAINT "plan_watched_by" FOREIGN KEY ("partnership_id","watched_by_group_id") REFERENCES "governance"."group"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."update" ADD CONSTRAINT "update_action" FOREIGN KEY ("partnership_id","action_id") REFERENCES "plans"."action"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."plan_version" ADD CONSTRAINT "plan_version_plan" FOREIGN KEY ("partnership_id","plan_id") REFERENCES "plans"."plan"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "identity"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "identity"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "group_name" ON "governance"."group" USING btree ("partnership_id",lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_name" ON "partnerships"."organisation" USING btree ("partnership_id",lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "place_name" ON "partnerships"."place" USING btree ("partnership_id","kind",lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "person_email" ON "people"."person" USING btree ("partnership_id",lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "person_account" ON "people"."person" USING btree ("partnership_id","account_id");--> statement-breakpoint
CREATE INDEX "role_grant_of_person" ON "people"."role_grant" USING btree ("partnership_id","person_id");--> statement-breakpoint
CREATE INDEX "action_of_plan" ON "plans"."action" USING btree ("partnership_id","plan_id","position");--> statement-breakpoint
CREATE INDEX "lead_of_action" ON "plans"."lead" USING btree ("partnership_id","action_id","position");--> statement-breakpoint
CREATE INDEX "evidence_of_action" ON "plans"."evidence" USING btree ("partnership_id","action_id");--> statement-breakpoint
CREATE INDEX "implication_of_improvement" ON "plans"."implication" USING btree ("partnership_id","improvement_id","position");--> statement-breakpoint
CREATE INDEX "improvement_of_plan" ON "plans"."improvement" USING btree ("partnership_id","plan_id","position");--> statement-breakpoint
CREATE INDEX "measure_of_improvement" ON "plans"."measure" USING btree ("partnership_id","improvement_id","position");--> statement-breakpoint
CREATE INDEX "update_of_action" ON "plans"."update" USING btree ("partnership_id","action_id","said_at");--> statement-breakpoint
CREATE INDEX "chunk_of_file" ON "files"."chunk" USING btree ("partnership_id","file_id");--> statement-breakpoint
CREATE INDEX "account_of_user" ON "identity"."account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "attempt_of_key" ON "identity"."attempt" USING btree ("key","at");--> statement-breakpoint
CREATE INDEX "session_of_user" ON "identity"."session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "identity"."verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "entry_of_subject" ON "ledger"."entry" USING btree ("partnership_id","subject_kind","subject_id","sequence");--> statement-breakpoint
CREATE INDEX "message_waiting" ON "mail"."message" USING btree ("state","next_at");--> statement-breakpoint
CREATE POLICY "group_within_partnership" ON "governance"."group" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "organisation_within_partnership" ON "partnerships"."organisation" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "counter_within_partnership" ON "partnerships"."counter" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "partnership_found_by_anyone" ON "partnerships"."partnership" AS PERMISSIVE FOR SELECT TO "commonty_runtime" USING (true);--> statement-breakpoint
CREATE POLICY "partnership_made_as_itself" ON "partnerships"."partnership" AS PERMISSIVE FOR INSERT TO "commonty_runtime" WITH CHECK (id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "partnership_changed_by_its_own" ON "partnerships"."partnership" AS PERMISSIVE FOR UPDATE TO "commonty_runtime" USING (id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "place_within_partnership" ON "partnerships"."place" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "person_within_partnership" ON "people"."person" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "role_grant_within_partnership" ON "people"."role_grant" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "action_within_partnership" ON "plans"."action" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "lead_within_partnership" ON "plans"."lead" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "evidence_within_partnership" ON "plans"."evidence" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "import_within_partnership" ON "plans"."import" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "implication_within_partnership" ON "plans"."implication" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "improvement_within_partnership" ON "plans"."improvement" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "measure_within_partnership" ON "plans"."measure" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "plan_within_partnership" ON "plans"."plan" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "update_within_partnership" ON "plans"."update" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "plan_version_within_partnership" ON "plans"."plan_version" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "chunk_within_partnership" ON "files"."chunk" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "file_within_partnership" ON "files"."file" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "entry_within_partnership" ON "ledger"."entry" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "words_within_partnership" ON "ledger"."words" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "message_put_in" ON "mail"."message" AS PERMISSIVE FOR INSERT TO "commonty_runtime" WITH CHECK (partnership_id is null or partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "message_taken_by_postman" ON "mail"."message" AS PERMISSIVE FOR SELECT TO "commonty_runtime" USING (coalesce(current_setting('app.partnership', true), '') = '');--> statement-breakpoint
CREATE POLICY "message_marked_by_postman" ON "mail"."message" AS PERMISSIVE FOR UPDATE TO "commonty_runtime" USING (coalesce(current_setting('app.partnership', true), '') = '');--> statement-breakpoint
CREATE POLICY "message_removed_by_postman" ON "mail"."message" AS PERMISSIVE FOR DELETE TO "commonty_runtime" USING (coalesce(current_setting('app.partnership', true), '') = '');