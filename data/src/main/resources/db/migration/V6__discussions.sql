-- One discussion for each paper in a channel. The thread is null while it is being opened.
create table discussion (
    channel varchar(2000) not null,
    paper varchar(120) not null,
    workspace varchar(1000) not null,
    begun_by varchar(2000) not null,
    claimed timestamp with time zone not null,
    own_key varchar(24) not null,
    thread varchar(2000),
    primary key (channel, paper)
);
create index discussion_by_thread on discussion (thread);
create index discussion_by_workspace on discussion (workspace, claimed);

-- What people wrote in discussions, and nowhere else; without words where the platform does not show them to us.
create table remark (
    thread varchar(2000) not null,
    message varchar(120) not null,
    person varchar(2000) not null,
    said_at timestamp with time zone not null,
    words varchar,
    primary key (thread, message)
);
