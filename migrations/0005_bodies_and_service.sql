CREATE TABLE "identity"."service_act" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"user_id" text,
	"act" text NOT NULL,
	"facts" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."service_administrator" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"granted_by" text,
	"ended_by" text,
	CONSTRAINT "service_administrator_days" CHECK ("identity"."service_administrator"."to_on" is null or "identity"."service_administrator"."to_on" >= "identity"."service_administrator"."from_on")
);
--> statement-breakpoint
ALTER TABLE "partnerships"."organisation" ADD COLUMN "former_names" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "partnerships"."organisation" ADD COLUMN "next_name" text;--> statement-breakpoint
ALTER TABLE "partnerships"."organisation" ADD COLUMN "next_name_on" date;--> statement-breakpoint
ALTER TABLE "partnerships"."organisation" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "partnerships"."organisation" ADD COLUMN "succeeded_by_id" uuid;--> statement-breakpoint
ALTER TABLE "people"."person" ADD COLUMN "left_on" date;--> statement-breakpoint
ALTER TABLE "identity"."service_administrator" ADD CONSTRAINT "service_administrator_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "identity"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "service_act_at" ON "identity"."service_act" USING btree ("at");--> statement-breakpoint
CREATE INDEX "service_administrator_of_user" ON "identity"."service_administrator" USING btree ("user_id");--> statement-breakpoint
ALTER TABLE "partnerships"."organisation" ADD CONSTRAINT "organisation_successor" FOREIGN KEY ("partnership_id","succeeded_by_id") REFERENCES "partnerships"."organisation"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnerships"."organisation" ADD CONSTRAINT "organisation_next_name_has_day" CHECK (("partnerships"."organisation"."next_name" is null) = ("partnerships"."organisation"."next_name_on" is null));--> statement-breakpoint
ALTER TABLE "partnerships"."organisation" ADD CONSTRAINT "organisation_succeeded_once_ended" CHECK ("partnerships"."organisation"."succeeded_by_id" is null or ("partnerships"."organisation"."ended_on" is not null and "partnerships"."organisation"."succeeded_by_id" <> "partnerships"."organisation"."id"));