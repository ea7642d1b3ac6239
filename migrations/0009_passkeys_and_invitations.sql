CREATE TABLE "people"."invitation" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"to_address" text NOT NULL,
	"invited_by" uuid,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"sendings" integer DEFAULT 1 NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "invitation_key" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "invitation_ended_once" CHECK ("people"."invitation"."accepted_at" is null or "people"."invitation"."revoked_at" is null)
);
--> statement-breakpoint
ALTER TABLE "people"."invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."history" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"what" text NOT NULL,
	"detail" text,
	"agent" text
);
--> statement-breakpoint
CREATE TABLE "identity"."passkey" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"user_id" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" bigint NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"created_at" timestamp (3) with time zone,
	"aaguid" text,
	"last_used_at" timestamp (3) with time zone,
	CONSTRAINT "passkey_credential" UNIQUE("credential_id")
);
--> statement-breakpoint
ALTER TABLE "people"."invitation" ADD CONSTRAINT "invitation_person" FOREIGN KEY ("partnership_id","person_id") REFERENCES "people"."person"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."history" ADD CONSTRAINT "history_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "identity"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."passkey" ADD CONSTRAINT "passkey_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "identity"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invitation_of_person" ON "people"."invitation" USING btree ("partnership_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_one_open" ON "people"."invitation" USING btree ("partnership_id","person_id") WHERE "people"."invitation"."accepted_at" is null and "people"."invitation"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "history_of_user" ON "identity"."history" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "passkey_of_user" ON "identity"."passkey" USING btree ("user_id");--> statement-breakpoint
CREATE POLICY "invitation_within_partnership" ON "people"."invitation" AS PERMISSIVE FOR ALL TO "commonty_runtime" USING (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid) WITH CHECK (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);