create index subscription_by_person on subscription (set_up_by, created, id);

-- Digests that somebody asked for and whose mailbox has not confirmed yet. Forgotten after a day.
create table mail_request (
    id varchar(32) primary key,
    workspace varchar(1000) not null,
    mailbox varchar(2000) not null,
    -- the mailbox without what one owner can vary, to count letters by
    owner varchar(2000) not null,
    person varchar(2000) not null,
    topic varchar not null,
    authors varchar array not null,
    categories varchar array not null,
    minimum_upvotes integer not null,
    days varchar array not null,
    local_time varchar(5) not null,
    zone varchar(100) not null,
    top integer not null,
    asked timestamp with time zone not null,
    wrong_codes integer not null,
    open boolean not null
);
create index mail_request_by_owner on mail_request (owner, asked);
create index mail_request_by_person on mail_request (person, asked);
create index mail_request_by_workspace on mail_request (workspace, asked);
create index mail_request_by_time on mail_request (asked);
