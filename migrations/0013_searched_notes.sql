-- Notes between people are found by whoever reads them at the desk. A note that is removed has no words, so its vector
-- has none either.
ALTER TABLE "plans"."note" ADD COLUMN "searched" tsvector
  GENERATED ALWAYS AS (search.vector("text", '')) STORED;
