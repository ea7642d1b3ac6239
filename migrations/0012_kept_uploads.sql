CREATE TABLE "files"."kept_upload" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"holder" text NOT NULL,
	"file_id" uuid NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "kept_upload_key" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "files"."kept_upload" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "files"."kept_upload" ADD CONSTRAINT "kept_upload_file" FOREIGN KEY ("partnership_id","file_id") REFERENCES "files"."file"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "kept_upload_of_holder" ON "files"."kept_upload" USING btree ("partnership_id","holder","kept_at");--> statement-breakpoint
CREATE INDEX "kept_upload_expiry" ON "files"."kept_upload" USING btree ("partnership_id","expires_at");--> statement-breakpoint
CREATE POLICY "kept_upload_within_partnership" ON "files"."kept_upload" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);