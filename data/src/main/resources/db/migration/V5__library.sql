-- Workspaces, addresses and people are texts as AddressText writes them.
create table vote (
    workspace varchar(1000) not null,
    paper varchar(120) not null,
    person varchar(2000) not null,
    given timestamp with time zone not null,
    primary key (workspace, paper, person)
);
create index vote_by_time on vote (workspace, given);

-- Reading lists and submissions, told apart by the name of the list.
create table team_paper (
    list varchar(20) not null,
    workspace varchar(1000) not null,
    paper varchar(120) not null,
    added_by varchar(2000) not null,
    added timestamp with time zone not null,
    primary key (list, workspace, paper)
);
create index team_paper_by_time on team_paper (list, workspace, added, paper);

-- Which paper a message of ours is about; the place is the channel, also of messages in its threads.
create table post (
    place varchar(2000) not null,
    message varchar(120) not null,
    paper varchar(120) not null,
    primary key (place, message)
);
