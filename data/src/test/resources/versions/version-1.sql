-- H2 2.4.240;
CREATE USER IF NOT EXISTS "OWNER" PASSWORD '' ADMIN;
CREATE USER IF NOT EXISTS "PAPERBOY" PASSWORD '';
CREATE CACHED TABLE "public"."flyway_schema_history"(
    "installed_rank" INTEGER NOT NULL,
    "version" CHARACTER VARYING(50),
    "description" CHARACTER VARYING(200) NOT NULL,
    "type" CHARACTER VARYING(20) NOT NULL,
    "script" CHARACTER VARYING(1000) NOT NULL,
    "checksum" INTEGER,
    "installed_by" CHARACTER VARYING(100) NOT NULL,
    "installed_on" TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "execution_time" INTEGER NOT NULL,
    "success" BOOLEAN NOT NULL
);
ALTER TABLE "public"."flyway_schema_history" ADD CONSTRAINT "public"."flyway_schema_history_pk" PRIMARY KEY("installed_rank");
-- 2 +/- SELECT COUNT(*) FROM public.flyway_schema_history;
INSERT INTO "public"."flyway_schema_history" VALUES
(-1, NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'owner', TIMESTAMP '2026-08-21 12:00:00', 1, TRUE),
(1, '1', 'papers', 'SQL', 'V1__papers.sql', 211799143, 'owner', TIMESTAMP '2026-08-21 12:00:00', 1, TRUE);
CREATE INDEX "public"."flyway_schema_history_s_idx" ON "public"."flyway_schema_history"("success" NULLS LAST);
CREATE CACHED TABLE "public"."paper"(
    "id" CHARACTER VARYING(120) NOT NULL,
    "revision" BIGINT NOT NULL,
    "title" CHARACTER VARYING NOT NULL,
    "abstract" CHARACTER VARYING NOT NULL,
    "authors" CHARACTER VARYING ARRAY NOT NULL,
    "published_at" TIMESTAMP WITH TIME ZONE,
    "categories" CHARACTER VARYING ARRAY NOT NULL,
    "keywords" CHARACTER VARYING ARRAY NOT NULL,
    "comment" CHARACTER VARYING,
    "abstract_page" CHARACTER VARYING,
    "pdf" CHARACTER VARYING,
    "code" CHARACTER VARYING,
    "project" CHARACTER VARYING,
    "upvotes" INTEGER NOT NULL,
    "comments" INTEGER NOT NULL,
    "stars" INTEGER NOT NULL,
    "organization" CHARACTER VARYING,
    "withdrawn" BOOLEAN NOT NULL,
    "words_from" CHARACTER VARYING(40) NOT NULL,
    "extras_from" CHARACTER VARYING(40) NOT NULL,
    "counted_at" TIMESTAMP WITH TIME ZONE
);
ALTER TABLE "public"."paper" ADD CONSTRAINT "public"."CONSTRAINT_6" PRIMARY KEY("id");
-- 1 +/- SELECT COUNT(*) FROM public.paper;
INSERT INTO "public"."paper" VALUES
('2608.00001', 1, 'On Engines', 'We study engines.', ARRAY ['Ada Lovelace', 'Grace Hopper'], TIMESTAMP WITH TIME ZONE '2026-08-20 17:59:59+00', ARRAY ['cs.CL'], ARRAY ['engines'], '12 pages', 'https://arxiv.org/abs/2608.00001', 'https://arxiv.org/pdf/2608.00001', NULL, NULL, 42, 4, 0, 'Analytical Engines', FALSE, 'arxiv', 'huggingface', TIMESTAMP WITH TIME ZONE '2026-08-21 12:00:00+00');
CREATE UNIQUE NULLS DISTINCT INDEX "public"."paper_by_revision" ON "public"."paper"("revision" NULLS LAST);
CREATE CACHED TABLE "public"."paper_revision"(
    "newest" BIGINT NOT NULL
);
-- 1 +/- SELECT COUNT(*) FROM public.paper_revision;
INSERT INTO "public"."paper_revision" VALUES
(1);
CREATE CACHED TABLE "public"."listing"(
    "listed_on" DATE NOT NULL,
    "paper" CHARACTER VARYING(120) NOT NULL,
    "source" CHARACTER VARYING(40) NOT NULL
);
ALTER TABLE "public"."listing" ADD CONSTRAINT "public"."CONSTRAINT_AD" PRIMARY KEY("listed_on", "paper", "source");
-- 1 +/- SELECT COUNT(*) FROM public.listing;
INSERT INTO "public"."listing" VALUES
(DATE '2026-08-21', '2608.00001', 'huggingface');
CREATE INDEX "public"."listing_by_paper" ON "public"."listing"("paper" NULLS LAST, "listed_on" NULLS LAST);
CREATE CACHED TABLE "public"."snapshot"(
    "paper" CHARACTER VARYING(120) NOT NULL,
    "taken_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "upvotes" INTEGER NOT NULL,
    "comments" INTEGER NOT NULL,
    "stars" INTEGER NOT NULL
);
ALTER TABLE "public"."snapshot" ADD CONSTRAINT "public"."CONSTRAINT_10" PRIMARY KEY("paper", "taken_at");
-- 1 +/- SELECT COUNT(*) FROM public.snapshot;
INSERT INTO "public"."snapshot" VALUES
('2608.00001', TIMESTAMP WITH TIME ZONE '2026-08-21 12:00:00+00', 42, 4, 0);
CREATE CACHED TABLE "public"."stored_call"(
    "id" CHARACTER VARYING(120) NOT NULL,
    "words" CHARACTER VARYING NOT NULL
);
ALTER TABLE "public"."stored_call" ADD CONSTRAINT "public"."CONSTRAINT_AE" PRIMARY KEY("id");
-- 1 +/- SELECT COUNT(*) FROM public.stored_call;
INSERT INTO "public"."stored_call" VALUES
('k', 'search engines');
ALTER TABLE "public"."listing" ADD CONSTRAINT "public"."CONSTRAINT_A" FOREIGN KEY("paper") REFERENCES "public"."paper"("id") NOCHECK;
ALTER TABLE "public"."snapshot" ADD CONSTRAINT "public"."CONSTRAINT_1" FOREIGN KEY("paper") REFERENCES "public"."paper"("id") NOCHECK;
GRANT ALL ON SCHEMA "public" TO "PAPERBOY";
