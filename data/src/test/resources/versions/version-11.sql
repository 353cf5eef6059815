-- H2 2.4.240; 
;              
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
-- 11 +/- SELECT COUNT(*) FROM public.flyway_schema_history;   
INSERT INTO "public"."flyway_schema_history" VALUES
(-1, NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'owner', TIMESTAMP '2026-11-23 12:00:00', 1, TRUE),
(1, '1', 'papers', 'SQL', 'V1__papers.sql', 211799143, 'owner', TIMESTAMP '2026-11-23 12:00:00', 1, TRUE),
(2, '2', 'subscriptions', 'SQL', 'V2__subscriptions.sql', -1759959333, 'owner', TIMESTAMP '2026-11-23 12:00:00', 1, TRUE),
(3, '3', 'announcements', 'SQL', 'V3__announcements.sql', -377736744, 'owner', TIMESTAMP '2026-11-23 12:00:00', 1, TRUE),
(4, '4', 'fingerprints', 'SQL', 'V4__fingerprints.sql', 743707999, 'owner', TIMESTAMP '2026-11-23 12:00:00', 1, TRUE),
(5, '5', 'library', 'SQL', 'V5__library.sql', -752671882, 'owner', TIMESTAMP '2026-11-23 12:00:00', 1, TRUE),
(6, '6', 'discussions', 'SQL', 'V6__discussions.sql', -686906903, 'owner', TIMESTAMP '2026-11-23 12:00:00', 1, TRUE),
(7, '8', 'shown links', 'SQL', 'V8__shown_links.sql', 2075235631, 'owner', TIMESTAMP '2026-11-23 12:00:00', 1, TRUE),
(8, '9', 'installations', 'SQL', 'V9__installations.sql', -132005244, 'owner', TIMESTAMP '2026-11-23 12:00:00', 1, TRUE),
(9, '10', 'mail', 'SQL', 'V10__mail.sql', 1715895023, 'owner', TIMESTAMP '2026-11-23 12:00:00', 1, TRUE),
(10, '11', 'written summaries', 'SQL', 'V11__written_summaries.sql', 1900238747, 'owner', TIMESTAMP '2026-11-23 12:00:00', 1, TRUE);               
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
-- 0 +/- SELECT COUNT(*) FROM public.paper;    
CREATE UNIQUE NULLS DISTINCT INDEX "public"."paper_by_revision" ON "public"."paper"("revision" NULLS LAST);    
CREATE CACHED TABLE "public"."paper_revision"(
    "newest" BIGINT NOT NULL
); 
-- 1 +/- SELECT COUNT(*) FROM public.paper_revision;           
INSERT INTO "public"."paper_revision" VALUES
(0);              
CREATE CACHED TABLE "public"."listing"(
    "listed_on" DATE NOT NULL,
    "paper" CHARACTER VARYING(120) NOT NULL,
    "source" CHARACTER VARYING(40) NOT NULL
);             
ALTER TABLE "public"."listing" ADD CONSTRAINT "public"."CONSTRAINT_AD" PRIMARY KEY("listed_on", "paper", "source");            
-- 0 +/- SELECT COUNT(*) FROM public.listing;  
CREATE INDEX "public"."listing_by_paper" ON "public"."listing"("paper" NULLS LAST, "listed_on" NULLS LAST);    
CREATE CACHED TABLE "public"."snapshot"(
    "paper" CHARACTER VARYING(120) NOT NULL,
    "taken_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "upvotes" INTEGER NOT NULL,
    "comments" INTEGER NOT NULL,
    "stars" INTEGER NOT NULL
);       
ALTER TABLE "public"."snapshot" ADD CONSTRAINT "public"."CONSTRAINT_10" PRIMARY KEY("paper", "taken_at");      
-- 0 +/- SELECT COUNT(*) FROM public.snapshot; 
CREATE CACHED TABLE "public"."stored_call"(
    "id" CHARACTER VARYING(120) NOT NULL,
    "words" CHARACTER VARYING NOT NULL
);
ALTER TABLE "public"."stored_call" ADD CONSTRAINT "public"."CONSTRAINT_AE" PRIMARY KEY("id");  
-- 0 +/- SELECT COUNT(*) FROM public.stored_call;              
CREATE CACHED TABLE "public"."subscription"(
    "id" CHARACTER VARYING(32) NOT NULL,
    "workspace" CHARACTER VARYING(1000) NOT NULL,
    "address" CHARACTER VARYING(2000) NOT NULL,
    "number" INTEGER NOT NULL,
    "topic" CHARACTER VARYING NOT NULL,
    "authors" CHARACTER VARYING ARRAY NOT NULL,
    "categories" CHARACTER VARYING ARRAY NOT NULL,
    "minimum_upvotes" INTEGER NOT NULL,
    "fingerprint" CHARACTER VARYING(64) NOT NULL,
    "days" CHARACTER VARYING ARRAY NOT NULL,
    "local_time" CHARACTER VARYING(5) NOT NULL,
    "zone" CHARACTER VARYING(100) NOT NULL,
    "top" INTEGER NOT NULL,
    "set_up_by" CHARACTER VARYING(2000) NOT NULL,
    "created" TIMESTAMP WITH TIME ZONE NOT NULL,
    "standing" CHARACTER VARYING(20) NOT NULL,
    "standing_reason" CHARACTER VARYING,
    "standing_since" TIMESTAMP WITH TIME ZONE NOT NULL,
    "next_day" DATE NOT NULL,
    "next_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "next_rules" CHARACTER VARYING(40) NOT NULL
);          
ALTER TABLE "public"."subscription" ADD CONSTRAINT "public"."CONSTRAINT_14" PRIMARY KEY("id"); 
-- 2 +/- SELECT COUNT(*) FROM public.subscription;             
INSERT INTO "public"."subscription" VALUES
('ready', 'slack/T1', 'channel/slack/T1/Cready', 1, '', ARRAY [], ARRAY [], 0, 'print', ARRAY ['MONDAY', 'FRIDAY'], '09:00', 'Europe/Berlin', 5, 'person/slack/T1/U1', TIMESTAMP WITH TIME ZONE '2026-11-20 08:00:00+00', 'ACTIVE', NULL, TIMESTAMP WITH TIME ZONE '2026-11-20 08:00:00+00', DATE '2026-11-27', TIMESTAMP WITH TIME ZONE '2026-11-27 08:00:00+00', '2026a'),
('sent', 'slack/T1', 'channel/slack/T1/Csent', 1, 'doors', ARRAY ['A. Lovelace'], ARRAY ['cs.CL'], 3, 'another', ARRAY ['MONDAY'], '10:00', 'UTC', 7, 'person/slack/T1/U2', TIMESTAMP WITH TIME ZONE '2026-11-20 08:00:00+00', 'SUSPENDED', 'the channel is archived', TIMESTAMP WITH TIME ZONE '2026-11-23 10:00:00+00', DATE '2026-11-30', TIMESTAMP WITH TIME ZONE '2026-11-30 10:00:00+00', '2026a');             
CREATE INDEX "public"."subscription_by_next" ON "public"."subscription"("standing" NULLS LAST, "next_at" NULLS LAST, "id" NULLS LAST);         
CREATE INDEX "public"."subscription_by_workspace" ON "public"."subscription"("workspace" NULLS LAST, "created" NULLS LAST, "id" NULLS LAST);   
CREATE INDEX "public"."subscription_by_person" ON "public"."subscription"("set_up_by" NULLS LAST, "created" NULLS LAST, "id" NULLS LAST);      
CREATE CACHED TABLE "public"."announcement"(
    "subscription" CHARACTER VARYING(32) NOT NULL,
    "local_day" DATE NOT NULL,
    "slot" INTEGER NOT NULL,
    "workspace" CHARACTER VARYING(1000) NOT NULL,
    "address" CHARACTER VARYING(2000) NOT NULL,
    "due" TIMESTAMP WITH TIME ZONE NOT NULL,
    "generation" INTEGER NOT NULL,
    "delivery_key" CHARACTER VARYING(25) NOT NULL,
    "state" CHARACTER VARYING(20) NOT NULL,
    "since" TIMESTAMP WITH TIME ZONE NOT NULL,
    "message_address" CHARACTER VARYING(2000),
    "message_ids" CHARACTER VARYING ARRAY NOT NULL,
    "reason" CHARACTER VARYING,
    "fence" INTEGER NOT NULL,
    "attempts" INTEGER NOT NULL,
    "first_sending" TIMESTAMP WITH TIME ZONE,
    "wake" TIMESTAMP WITH TIME ZONE NOT NULL,
    "card" CHARACTER VARYING,
    "papers" CHARACTER VARYING ARRAY NOT NULL,
    "list_day" DATE,
    "form" CHARACTER VARYING(20)
);
ALTER TABLE "public"."announcement" ADD CONSTRAINT "public"."CONSTRAINT_9" PRIMARY KEY("subscription", "local_day", "slot");   
-- 5 +/- SELECT COUNT(*) FROM public.announcement;             
INSERT INTO "public"."announcement" VALUES
('claimed', DATE '2026-11-23', 0, 'slack/T1', 'channel/slack/T1/Cclaimed', TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', 0, 'keyclaimed', 'CLAIMED', TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', NULL, ARRAY [], NULL, 2, 1, NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', U&'1:1card of \8ad6\6587', ARRAY ['2608.00001', '2608.00002'], DATE '2026-11-20', 'USUAL'),
('planned', DATE '2026-11-23', 0, 'slack/T1', 'channel/slack/T1/Cplanned', TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', 0, 'keyplanned', 'PLANNED', TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', NULL, ARRAY [], NULL, 0, 0, NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', NULL, ARRAY [], NULL, NULL),
('ready', DATE '2026-11-23', 0, 'slack/T1', 'channel/slack/T1/Cready', TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', 0, 'keyready', 'READY', TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', NULL, ARRAY [], NULL, 1, 0, NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', U&'1:1card of \8ad6\6587', ARRAY ['2608.00001', '2608.00002'], DATE '2026-11-20', 'USUAL'),
('sending', DATE '2026-11-23', 0, 'slack/T1', 'channel/slack/T1/Csending', TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', 0, 'keysending', 'SENDING', TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', NULL, ARRAY [], NULL, 2, 1, TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', U&'1:1card of \8ad6\6587', ARRAY ['2608.00001', '2608.00002'], DATE '2026-11-20', 'USUAL'),
('sent', DATE '2026-11-23', 0, 'slack/T1', 'channel/slack/T1/Csent', TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', 0, 'keysent', 'SENT', TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', 'channel/slack/T1/Csent', ARRAY ['1.5'], NULL, 3, 1, TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00', U&'1:1card of \8ad6\6587', ARRAY ['2608.00001', '2608.00002'], DATE '2026-11-20', 'USUAL');               
CREATE INDEX "public"."announcement_by_wake" ON "public"."announcement"("state" NULLS LAST, "wake" NULLS LAST, "subscription" NULLS LAST, "local_day" NULLS LAST, "slot" NULLS LAST);          
CREATE CACHED TABLE "public"."fingerprint"(
    "about" CHARACTER VARYING(120) NOT NULL,
    "print" CHARACTER VARYING(64) NOT NULL
);         
ALTER TABLE "public"."fingerprint" ADD CONSTRAINT "public"."CONSTRAINT_ADF" PRIMARY KEY("about");              
-- 0 +/- SELECT COUNT(*) FROM public.fingerprint;              
CREATE CACHED TABLE "public"."vote"(
    "workspace" CHARACTER VARYING(1000) NOT NULL,
    "paper" CHARACTER VARYING(120) NOT NULL,
    "person" CHARACTER VARYING(2000) NOT NULL,
    "given" TIMESTAMP WITH TIME ZONE NOT NULL
);            
ALTER TABLE "public"."vote" ADD CONSTRAINT "public"."CONSTRAINT_3" PRIMARY KEY("workspace", "paper", "person");
-- 0 +/- SELECT COUNT(*) FROM public.vote;     
CREATE INDEX "public"."vote_by_time" ON "public"."vote"("workspace" NULLS LAST, "given" NULLS LAST);           
CREATE CACHED TABLE "public"."team_paper"(
    "list" CHARACTER VARYING(20) NOT NULL,
    "workspace" CHARACTER VARYING(1000) NOT NULL,
    "paper" CHARACTER VARYING(120) NOT NULL,
    "added_by" CHARACTER VARYING(2000) NOT NULL,
    "added" TIMESTAMP WITH TIME ZONE NOT NULL
);         
ALTER TABLE "public"."team_paper" ADD CONSTRAINT "public"."CONSTRAINT_B" PRIMARY KEY("list", "workspace", "paper");            
-- 0 +/- SELECT COUNT(*) FROM public.team_paper;               
CREATE INDEX "public"."team_paper_by_time" ON "public"."team_paper"("list" NULLS LAST, "workspace" NULLS LAST, "added" NULLS LAST, "paper" NULLS LAST);        
CREATE CACHED TABLE "public"."post"(
    "place" CHARACTER VARYING(2000) NOT NULL,
    "message" CHARACTER VARYING(120) NOT NULL,
    "paper" CHARACTER VARYING(120) NOT NULL
);               
ALTER TABLE "public"."post" ADD CONSTRAINT "public"."CONSTRAINT_34" PRIMARY KEY("place", "message");           
-- 0 +/- SELECT COUNT(*) FROM public.post;     
CREATE CACHED TABLE "public"."discussion"(
    "channel" CHARACTER VARYING(2000) NOT NULL,
    "paper" CHARACTER VARYING(120) NOT NULL,
    "workspace" CHARACTER VARYING(1000) NOT NULL,
    "begun_by" CHARACTER VARYING(2000) NOT NULL,
    "claimed" TIMESTAMP WITH TIME ZONE NOT NULL,
    "own_key" CHARACTER VARYING(24) NOT NULL,
    "thread" CHARACTER VARYING(2000)
);              
ALTER TABLE "public"."discussion" ADD CONSTRAINT "public"."CONSTRAINT_2" PRIMARY KEY("channel", "paper");      
-- 0 +/- SELECT COUNT(*) FROM public.discussion;               
CREATE INDEX "public"."discussion_by_thread" ON "public"."discussion"("thread" NULLS LAST);    
CREATE INDEX "public"."discussion_by_workspace" ON "public"."discussion"("workspace" NULLS LAST, "claimed" NULLS LAST);        
CREATE CACHED TABLE "public"."remark"(
    "thread" CHARACTER VARYING(2000) NOT NULL,
    "message" CHARACTER VARYING(120) NOT NULL,
    "person" CHARACTER VARYING(2000) NOT NULL,
    "said_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "words" CHARACTER VARYING
);          
ALTER TABLE "public"."remark" ADD CONSTRAINT "public"."CONSTRAINT_C" PRIMARY KEY("thread", "message");         
-- 0 +/- SELECT COUNT(*) FROM public.remark;   
CREATE CACHED TABLE "public"."shown_link"(
    "channel" CHARACTER VARYING(2000) NOT NULL,
    "paper" CHARACTER VARYING(120) NOT NULL,
    "shown_on" DATE NOT NULL
);        
ALTER TABLE "public"."shown_link" ADD CONSTRAINT "public"."CONSTRAINT_5" PRIMARY KEY("channel", "paper", "shown_on");          
-- 0 +/- SELECT COUNT(*) FROM public.shown_link;               
CREATE INDEX "public"."shown_link_by_day" ON "public"."shown_link"("shown_on" NULLS LAST);     
CREATE CACHED TABLE "public"."installation"(
    "workspace" CHARACTER VARYING(1000) NOT NULL,
    "name" CHARACTER VARYING(400) NOT NULL,
    "bot_user" CHARACTER VARYING(120) NOT NULL,
    "installed_by" CHARACTER VARYING(120) NOT NULL,
    "scopes" CHARACTER VARYING(4000) NOT NULL,
    "token" CHARACTER VARYING(4000) NOT NULL,
    "next_token" CHARACTER VARYING(4000),
    "renewal_due" TIMESTAMP WITH TIME ZONE,
    "token_ends" TIMESTAMP WITH TIME ZONE,
    "generation" CHARACTER VARYING(40) NOT NULL,
    "claimed_until" TIMESTAMP WITH TIME ZONE
);  
ALTER TABLE "public"."installation" ADD CONSTRAINT "public"."CONSTRAINT_7" PRIMARY KEY("workspace");           
-- 0 +/- SELECT COUNT(*) FROM public.installation;             
CREATE CACHED TABLE "public"."organization_member"(
    "workspace" CHARACTER VARYING(1000) NOT NULL,
    "organization" CHARACTER VARYING(1000) NOT NULL
);   
ALTER TABLE "public"."organization_member" ADD CONSTRAINT "public"."CONSTRAINT_6E" PRIMARY KEY("workspace");   
-- 0 +/- SELECT COUNT(*) FROM public.organization_member;      
CREATE CACHED TABLE "public"."reported_event"(
    "workspace" CHARACTER VARYING(1000) NOT NULL,
    "event" CHARACTER VARYING(200) NOT NULL,
    "reported" TIMESTAMP WITH TIME ZONE NOT NULL
);              
ALTER TABLE "public"."reported_event" ADD CONSTRAINT "public"."CONSTRAINT_E" PRIMARY KEY("workspace", "event");
-- 0 +/- SELECT COUNT(*) FROM public.reported_event;           
CREATE INDEX "public"."reported_event_by_time" ON "public"."reported_event"("reported" NULLS LAST);            
CREATE CACHED TABLE "public"."ticket"(
    "ticket" CHARACTER VARYING(120) NOT NULL,
    "good_until" TIMESTAMP WITH TIME ZONE NOT NULL
);     
ALTER TABLE "public"."ticket" ADD CONSTRAINT "public"."CONSTRAINT_CB" PRIMARY KEY("ticket");   
-- 0 +/- SELECT COUNT(*) FROM public.ticket;   
CREATE CACHED TABLE "public"."mail_request"(
    "id" CHARACTER VARYING(32) NOT NULL,
    "workspace" CHARACTER VARYING(1000) NOT NULL,
    "mailbox" CHARACTER VARYING(2000) NOT NULL,
    "owner" CHARACTER VARYING(2000) NOT NULL,
    "person" CHARACTER VARYING(2000) NOT NULL,
    "topic" CHARACTER VARYING NOT NULL,
    "authors" CHARACTER VARYING ARRAY NOT NULL,
    "categories" CHARACTER VARYING ARRAY NOT NULL,
    "minimum_upvotes" INTEGER NOT NULL,
    "days" CHARACTER VARYING ARRAY NOT NULL,
    "local_time" CHARACTER VARYING(5) NOT NULL,
    "zone" CHARACTER VARYING(100) NOT NULL,
    "top" INTEGER NOT NULL,
    "asked" TIMESTAMP WITH TIME ZONE NOT NULL,
    "wrong_codes" INTEGER NOT NULL,
    "open" BOOLEAN NOT NULL
); 
ALTER TABLE "public"."mail_request" ADD CONSTRAINT "public"."CONSTRAINT_3E" PRIMARY KEY("id"); 
-- 0 +/- SELECT COUNT(*) FROM public.mail_request;             
CREATE INDEX "public"."mail_request_by_owner" ON "public"."mail_request"("owner" NULLS LAST, "asked" NULLS LAST);              
CREATE INDEX "public"."mail_request_by_person" ON "public"."mail_request"("person" NULLS LAST, "asked" NULLS LAST);            
CREATE INDEX "public"."mail_request_by_workspace" ON "public"."mail_request"("workspace" NULLS LAST, "asked" NULLS LAST);      
CREATE INDEX "public"."mail_request_by_time" ON "public"."mail_request"("asked" NULLS LAST);   
CREATE CACHED TABLE "public"."written_summary"(
    "paper" CHARACTER VARYING(120) NOT NULL,
    "model" CHARACTER VARYING(200) NOT NULL,
    "level" CHARACTER VARYING(10) NOT NULL,
    "line" INTEGER NOT NULL,
    "text" CHARACTER(64) NOT NULL,
    "role" CHARACTER VARYING(10) NOT NULL,
    "source" INTEGER NOT NULL,
    "words" CHARACTER VARYING(2000) NOT NULL,
    "written" TIMESTAMP WITH TIME ZONE NOT NULL
);               
ALTER TABLE "public"."written_summary" ADD CONSTRAINT "public"."CONSTRAINT_55" PRIMARY KEY("paper", "model", "level", "line"); 
-- 0 +/- SELECT COUNT(*) FROM public.written_summary;          
CREATE CACHED TABLE "public"."model_request"(
    "workspace" CHARACTER VARYING(1000) NOT NULL,
    "asked_on" DATE NOT NULL,
    "requests" INTEGER NOT NULL
);               
ALTER TABLE "public"."model_request" ADD CONSTRAINT "public"."CONSTRAINT_C8" PRIMARY KEY("workspace", "asked_on");             
-- 0 +/- SELECT COUNT(*) FROM public.model_request;            
ALTER TABLE "public"."subscription" ADD CONSTRAINT "public"."CONSTRAINT_145" UNIQUE NULLS DISTINCT ("address", "number");      
ALTER TABLE "public"."subscription" ADD CONSTRAINT "public"."CONSTRAINT_1456" UNIQUE NULLS DISTINCT ("address", "fingerprint");
ALTER TABLE "public"."listing" ADD CONSTRAINT "public"."CONSTRAINT_A" FOREIGN KEY("paper") REFERENCES "public"."paper"("id") NOCHECK;          
ALTER TABLE "public"."snapshot" ADD CONSTRAINT "public"."CONSTRAINT_1" FOREIGN KEY("paper") REFERENCES "public"."paper"("id") NOCHECK;         
GRANT ALL ON SCHEMA "public" TO "PAPERBOY";    
