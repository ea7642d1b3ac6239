CREATE TABLE "people"."last_look" (
	"partnership_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"looked_at" timestamp (3) with time zone NOT NULL,
	"since_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "last_look_key" PRIMARY KEY("partnership_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "people"."last_look" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "people"."last_look" ADD CONSTRAINT "last_look_person" FOREIGN KEY ("partnership_id","person_id") REFERENCES "people"."person"("partnership_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "last_look_within_partnership" ON "people"."last_look" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);