-- What workspaces, or whole organizations, gave when they let us in. Tokens are sealed; the key is not in the store.
create table installation (
    workspace varchar(1000) not null primary key,
    name varchar(400) not null,
    bot_user varchar(120) not null,
    installed_by varchar(120) not null,
    scopes varchar(4000) not null,
    token varchar(4000) not null,
    next_token varchar(4000),
    renewal_due timestamp with time zone,
    token_ends timestamp with time zone,
    -- changes with every token
    generation varchar(40) not null,
    claimed_until timestamp with time zone
);

-- Which organization's installation serves a workspace.
create table organization_member (
    workspace varchar(1000) not null primary key,
    organization varchar(1000) not null
);

-- Events that a platform has reported.
create table reported_event (
    workspace varchar(1000) not null,
    event varchar(200) not null,
    reported timestamp with time zone not null,
    primary key (workspace, event)
);
create index reported_event_by_time on reported_event (reported);

-- Good once, for a while.
create table ticket (
    ticket varchar(120) not null primary key,
    good_until timestamp with time zone not null
);
