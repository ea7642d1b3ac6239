-- Full-text search. The vectors stand beside the words they are made of, kept by PostgreSQL itself; no table file names
-- them, because nothing reads them but the search.
CREATE SCHEMA "search";
--> statement-breakpoint
-- Letters with accents as those without: whoever searches for “Dun” finds “Dùn”.
CREATE FUNCTION search.folded(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT pg_catalog.translate(coalesce(words, ''),
    'àáâäãåèéêëìíîïòóôöõùúûüçñÀÁÂÄÃÅÈÉÊËÌÍÎÏÒÓÔÖÕÙÚÛÜÇÑ',
    'aaaaaaeeeeiiiiooooouuuucnAAAAAAEEEEIIIIOOOOOUUUUCN')
$$;
--> statement-breakpoint
-- What a thing is found by: its own words weigh more than those that hang on it.
CREATE FUNCTION search.vector(title text, others text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT pg_catalog.setweight(pg_catalog.to_tsvector('pg_catalog.english'::regconfig, search.folded(title)), 'A')
    || pg_catalog.to_tsvector('pg_catalog.english'::regconfig, search.folded(others))
$$;
--> statement-breakpoint
ALTER TABLE "plans"."plan" ADD COLUMN "searched" tsvector
  GENERATED ALWAYS AS (search.vector(title, summary || ' ' || period)) STORED;
--> statement-breakpoint
ALTER TABLE "plans"."improvement" ADD COLUMN "searched" tsvector
  GENERATED ALWAYS AS (search.vector(title, coalesce(outcome, '') || ' ' || coalesce(aim, '') || ' ' || coalesce(note, ''))) STORED;
--> statement-breakpoint
ALTER TABLE "plans"."implication" ADD COLUMN "searched" tsvector
  GENERATED ALWAYS AS (search.vector("text", '')) STORED;
--> statement-breakpoint
ALTER TABLE "plans"."action" ADD COLUMN "searched" tsvector
  GENERATED ALWAYS AS (search.vector("text", coalesce(lead_text, '') || ' ' || coalesce(note, '') || ' '
    || coalesce(progress_said, '') || ' ' || coalesce(override_reason, '') || ' ' || coalesce(cancelled_reason, '') || ' '
    || coalesce(target ->> 'text', ''))) STORED;
--> statement-breakpoint
ALTER TABLE "plans"."measure" ADD COLUMN "searched" tsvector
  GENERATED ALWAYS AS (search.vector("text", '')) STORED;
--> statement-breakpoint
ALTER TABLE "plans"."step" ADD COLUMN "searched" tsvector
  GENERATED ALWAYS AS (search.vector("text", '')) STORED;
--> statement-breakpoint
ALTER TABLE "plans"."update" ADD COLUMN "searched" tsvector
  GENERATED ALWAYS AS (search.vector(done, coalesce("next", ''))) STORED;
--> statement-breakpoint
ALTER TABLE "plans"."evidence" ADD COLUMN "searched" tsvector
  GENERATED ALWAYS AS (search.vector(title, coalesce(verdict_reason, ''))) STORED;
--> statement-breakpoint
ALTER TABLE "plans"."risk" ADD COLUMN "searched" tsvector
  GENERATED ALWAYS AS (search.vector("text", mitigation)) STORED;
--> statement-breakpoint
ALTER TABLE "plans"."caveat" ADD COLUMN "searched" tsvector
  GENERATED ALWAYS AS (search.vector("text", '')) STORED;
