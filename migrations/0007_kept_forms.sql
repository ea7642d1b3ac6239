CREATE TABLE "identity"."kept_form" (
	"id" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"account_id" text NOT NULL,
	"sealed" text NOT NULL,
	"bytes" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "identity"."kept_form" ADD CONSTRAINT "kept_form_account_id_user_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "kept_form_of_account" ON "identity"."kept_form" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "kept_form_expiry" ON "identity"."kept_form" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "date_move_one_open" ON "plans"."date_move" USING btree ("partnership_id","action_id") WHERE "plans"."date_move"."state" = 'open';