CREATE SCHEMA "publishing";
--> statement-breakpoint
CREATE TABLE "partnerships"."jargon_word" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"word" text NOT NULL,
	"instead" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "jargon_word_key" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "partnerships"."jargon_word" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "people"."list_import" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"file_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"corrections" jsonb NOT NULL,
	"state" text NOT NULL,
	"brought_by" uuid NOT NULL,
	"brought_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "list_import_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "list_import_number" UNIQUE("partnership_id","number"),
	CONSTRAINT "list_import_kind" CHECK ("people"."list_import"."kind" in ('people', 'bodies')),
	CONSTRAINT "list_import_state" CHECK ("people"."list_import"."state" in ('open', 'created', 'thrown-away'))
);
--> statement-breakpoint
ALTER TABLE "people"."list_import" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."caveat" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"agreement" text NOT NULL,
	"said_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "caveat_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "caveat_agreement" CHECK ("plans"."caveat"."agreement" in ('full', 'broad', 'split', 'unknown'))
);
--> statement-breakpoint
ALTER TABLE "plans"."caveat" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."contributor" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"organisation_id" uuid,
	"group_id" uuid,
	"part" text,
	CONSTRAINT "contributor_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "contributor_is_one_party" CHECK (num_nonnulls("plans"."contributor"."organisation_id", "plans"."contributor"."group_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "plans"."contributor" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."concern" (
	"partnership_id" uuid NOT NULL,
	"improvement_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	CONSTRAINT "concern_key" PRIMARY KEY("partnership_id","improvement_id","organisation_id")
);
--> statement-breakpoint
ALTER TABLE "plans"."concern" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."occasion" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"target" jsonb,
	"note" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "occasion_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "occasion_number" UNIQUE("partnership_id","number")
);
--> statement-breakpoint
ALTER TABLE "plans"."occasion" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."plan_link" (
	"partnership_id" uuid NOT NULL,
	"from_plan_id" uuid NOT NULL,
	"to_plan_id" uuid NOT NULL,
	"note" text,
	CONSTRAINT "plan_link_key" PRIMARY KEY("partnership_id","from_plan_id","to_plan_id"),
	CONSTRAINT "plan_link_of_two_plans" CHECK ("plans"."plan_link"."from_plan_id" <> "plans"."plan_link"."to_plan_id")
);
--> statement-breakpoint
ALTER TABLE "plans"."plan_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."risk" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"plan_id" uuid NOT NULL,
	"implication_id" uuid,
	"text" text NOT NULL,
	"likelihood" integer,
	"impact" integer,
	"mitigation" text NOT NULL,
	"owner_organisation_id" uuid,
	"owner_person_id" uuid,
	"review_on" date,
	"state" text NOT NULL,
	"closed_reason" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "risk_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "risk_likelihood" CHECK ("plans"."risk"."likelihood" between 1 and 5),
	CONSTRAINT "risk_impact" CHECK ("plans"."risk"."impact" between 1 and 5),
	CONSTRAINT "risk_state" CHECK ("plans"."risk"."state" in ('open', 'closed')),
	CONSTRAINT "risk_closed_with_reason" CHECK ("plans"."risk"."state" <> 'closed' or "plans"."risk"."closed_reason" is not null)
);
--> statement-breakpoint
ALTER TABLE "plans"."risk" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."saved_view" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"path" text NOT NULL,
	"query" text NOT NULL,
	CONSTRAINT "saved_view_key" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "plans"."saved_view" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."step_template" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"steps" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "step_template_key" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "plans"."step_template" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."step" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"target" jsonb,
	"done_on" date,
	"done_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "step_key" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "plans"."step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."action_theme" (
	"partnership_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	CONSTRAINT "action_theme_key" PRIMARY KEY("partnership_id","action_id","theme_id")
);
--> statement-breakpoint
ALTER TABLE "plans"."action_theme" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans"."theme" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"position" integer NOT NULL,
	"ended_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "theme_key" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "plans"."theme" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "publishing"."format_request" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"path" text NOT NULL,
	"format" text NOT NULL,
	"words" text NOT NULL,
	"contact" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	"answered_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "format_request_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "format_request_number" UNIQUE("partnership_id","number"),
	CONSTRAINT "format_request_answered" CHECK (("publishing"."format_request"."answer" is null) = ("publishing"."format_request"."answered_at" is null))
);
--> statement-breakpoint
ALTER TABLE "publishing"."format_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plans"."import" DROP CONSTRAINT "import_state";--> statement-breakpoint
ALTER TABLE "plans"."measure" DROP CONSTRAINT "measure_kind";--> statement-breakpoint
ALTER TABLE "partnerships"."partnership" ADD COLUMN "word_template_file_id" uuid;--> statement-breakpoint
ALTER TABLE "partnerships"."partnership" ADD COLUMN "licence" text DEFAULT 'Open Government Licence v3.0' NOT NULL;--> statement-breakpoint
ALTER TABLE "partnerships"."partnership" ADD COLUMN "licence_url" text DEFAULT 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/' NOT NULL;--> statement-breakpoint
ALTER TABLE "partnerships"."place" ADD COLUMN "boundary" jsonb;--> statement-breakpoint
ALTER TABLE "partnerships"."place" ADD COLUMN "boundary_source" text;--> statement-breakpoint
ALTER TABLE "plans"."action" ADD COLUMN "occasion_id" uuid;--> statement-breakpoint
ALTER TABLE "plans"."action" ADD COLUMN "is_quick_win" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "plans"."action" ADD COLUMN "is_prevention" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "plans"."action" ADD COLUMN "inequality" integer;--> statement-breakpoint
ALTER TABLE "plans"."evidence" ADD COLUMN "read_on" date;--> statement-breakpoint
ALTER TABLE "plans"."import" ADD COLUMN "purpose" text DEFAULT 'new-plan' NOT NULL;--> statement-breakpoint
ALTER TABLE "plans"."import" ADD COLUMN "into_plan_id" uuid;--> statement-breakpoint
ALTER TABLE "plans"."import" ADD COLUMN "merging" jsonb;--> statement-breakpoint
ALTER TABLE "plans"."improvement" ADD COLUMN "aim" text;--> statement-breakpoint
ALTER TABLE "plans"."improvement" ADD COLUMN "serves_id" uuid;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD COLUMN "headings" text DEFAULT 'improvement' NOT NULL;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD COLUMN "owner_group_id" uuid;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD COLUMN "owner_organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD COLUMN "place_id" uuid;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD COLUMN "parent_plan_id" uuid;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD COLUMN "parent_action_id" uuid;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD COLUMN "copied_from_id" uuid;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD COLUMN "archived_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "partnerships"."jargon_word" ADD CONSTRAINT "jargon_word_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "partnerships"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."list_import" ADD CONSTRAINT "list_import_file" FOREIGN KEY ("partnership_id","file_id") REFERENCES "files"."file"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."caveat" ADD CONSTRAINT "caveat_plan" FOREIGN KEY ("partnership_id","plan_id") REFERENCES "plans"."plan"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."contributor" ADD CONSTRAINT "contributor_action" FOREIGN KEY ("partnership_id","action_id") REFERENCES "plans"."action"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."contributor" ADD CONSTRAINT "contributor_organisation" FOREIGN KEY ("partnership_id","organisation_id") REFERENCES "partnerships"."organisation"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."contributor" ADD CONSTRAINT "contributor_group" FOREIGN KEY ("partnership_id","group_id") REFERENCES "governance"."group"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."concern" ADD CONSTRAINT "concern_improvement" FOREIGN KEY ("partnership_id","improvement_id") REFERENCES "plans"."improvement"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."concern" ADD CONSTRAINT "concern_organisation" FOREIGN KEY ("partnership_id","organisation_id") REFERENCES "partnerships"."organisation"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."plan_link" ADD CONSTRAINT "plan_link_from" FOREIGN KEY ("partnership_id","from_plan_id") REFERENCES "plans"."plan"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."plan_link" ADD CONSTRAINT "plan_link_to" FOREIGN KEY ("partnership_id","to_plan_id") REFERENCES "plans"."plan"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."risk" ADD CONSTRAINT "risk_plan" FOREIGN KEY ("partnership_id","plan_id") REFERENCES "plans"."plan"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."risk" ADD CONSTRAINT "risk_owner_organisation" FOREIGN KEY ("partnership_id","owner_organisation_id") REFERENCES "partnerships"."organisation"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."risk" ADD CONSTRAINT "risk_owner_person" FOREIGN KEY ("partnership_id","owner_person_id") REFERENCES "people"."person"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."saved_view" ADD CONSTRAINT "saved_view_person" FOREIGN KEY ("partnership_id","person_id") REFERENCES "people"."person"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."step" ADD CONSTRAINT "step_action" FOREIGN KEY ("partnership_id","action_id") REFERENCES "plans"."action"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."action_theme" ADD CONSTRAINT "action_theme_action" FOREIGN KEY ("partnership_id","action_id") REFERENCES "plans"."action"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."action_theme" ADD CONSTRAINT "action_theme_theme" FOREIGN KEY ("partnership_id","theme_id") REFERENCES "plans"."theme"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publishing"."format_request" ADD CONSTRAINT "format_request_answered_by" FOREIGN KEY ("partnership_id","answered_by") REFERENCES "people"."person"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "jargon_word_word" ON "partnerships"."jargon_word" USING btree ("partnership_id",lower("word"));--> statement-breakpoint
CREATE INDEX "caveat_of_plan" ON "plans"."caveat" USING btree ("partnership_id","plan_id","position");--> statement-breakpoint
CREATE INDEX "contributor_of_action" ON "plans"."contributor" USING btree ("partnership_id","action_id","position");--> statement-breakpoint
CREATE INDEX "risk_of_plan" ON "plans"."risk" USING btree ("partnership_id","plan_id");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_view_name" ON "plans"."saved_view" USING btree ("partnership_id","person_id",lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "step_template_name" ON "plans"."step_template" USING btree ("partnership_id",lower("name"));--> statement-breakpoint
CREATE INDEX "step_of_action" ON "plans"."step" USING btree ("partnership_id","action_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "theme_name" ON "plans"."theme" USING btree ("partnership_id",lower("name"));--> statement-breakpoint
ALTER TABLE "plans"."action" ADD CONSTRAINT "action_occasion" FOREIGN KEY ("partnership_id","occasion_id") REFERENCES "plans"."occasion"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."import" ADD CONSTRAINT "import_into_plan" FOREIGN KEY ("partnership_id","into_plan_id") REFERENCES "plans"."plan"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."improvement" ADD CONSTRAINT "improvement_serves" FOREIGN KEY ("partnership_id","serves_id") REFERENCES "plans"."improvement"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD CONSTRAINT "plan_owner_group" FOREIGN KEY ("partnership_id","owner_group_id") REFERENCES "governance"."group"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD CONSTRAINT "plan_owner_organisation" FOREIGN KEY ("partnership_id","owner_organisation_id") REFERENCES "partnerships"."organisation"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD CONSTRAINT "plan_place" FOREIGN KEY ("partnership_id","place_id") REFERENCES "partnerships"."place"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD CONSTRAINT "plan_parent_plan" FOREIGN KEY ("partnership_id","parent_plan_id") REFERENCES "plans"."plan"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD CONSTRAINT "plan_copied_from" FOREIGN KEY ("partnership_id","copied_from_id") REFERENCES "plans"."plan"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans"."action" ADD CONSTRAINT "action_inequality" CHECK ("plans"."action"."inequality" between 1 and 3);--> statement-breakpoint
ALTER TABLE "plans"."import" ADD CONSTRAINT "import_purpose" CHECK ("plans"."import"."purpose" in ('new-plan', 'edition', 'updates'));--> statement-breakpoint
ALTER TABLE "plans"."import" ADD CONSTRAINT "import_into_a_plan" CHECK (("plans"."import"."purpose" = 'new-plan') = ("plans"."import"."into_plan_id" is null));--> statement-breakpoint
ALTER TABLE "plans"."import" ADD CONSTRAINT "import_state" CHECK ("plans"."import"."state" in ('open', 'created', 'merged', 'thrown-away', 'undone'));--> statement-breakpoint
ALTER TABLE "plans"."measure" ADD CONSTRAINT "measure_kind" CHECK ("plans"."measure"."kind" in ('document', 'number', 'on-time'));--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD CONSTRAINT "plan_headings" CHECK ("plans"."plan"."headings" in ('improvement', 'outcome', 'priority', 'area', 'workstream'));--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD CONSTRAINT "plan_one_owner" CHECK ("plans"."plan"."owner_group_id" is null or "plans"."plan"."owner_organisation_id" is null);--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD CONSTRAINT "plan_not_within_itself" CHECK ("plans"."plan"."parent_plan_id" is distinct from "plans"."plan"."id");--> statement-breakpoint
CREATE POLICY "jargon_word_within_partnership" ON "partnerships"."jargon_word" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "list_import_within_partnership" ON "people"."list_import" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "caveat_within_partnership" ON "plans"."caveat" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "contributor_within_partnership" ON "plans"."contributor" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "concern_within_partnership" ON "plans"."concern" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "occasion_within_partnership" ON "plans"."occasion" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "plan_link_within_partnership" ON "plans"."plan_link" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "risk_within_partnership" ON "plans"."risk" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "saved_view_within_partnership" ON "plans"."saved_view" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "step_template_within_partnership" ON "plans"."step_template" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "step_within_partnership" ON "plans"."step" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "action_theme_within_partnership" ON "plans"."action_theme" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "theme_within_partnership" ON "plans"."theme" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "format_request_within_partnership" ON "publishing"."format_request" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);