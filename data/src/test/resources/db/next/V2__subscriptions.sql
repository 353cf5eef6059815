-- Workspaces, addresses and people are texts as AddressText writes them.
create table subscription (
    id varchar(32) primary key,
    workspace varchar(1000) not null,
    address varchar(2000) not null,
    number integer not null,
    topic varchar not null,
    authors varchar array not null,
    categories varchar array not null,
    minimum_upvotes integer not null,
    fingerprint varchar(64) not null,
    days varchar array not null,
    local_time varchar(5) not null,
    zone varchar(100) not null,
    top integer not null,
    set_up_by varchar(2000) not null,
    created timestamp with time zone not null,
    standing varchar(20) not null,
    standing_reason varchar,
    standing_since timestamp with time zone not null,
    next_day date not null,
    next_at timestamp with time zone not null,
    next_rules varchar(40) not null,
    unique (address, number),
    unique (address, fingerprint)
);
create index subscription_by_next on subscription (standing, next_at, id);
create index subscription_by_workspace on subscription (workspace, created, id);
