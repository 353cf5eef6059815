create table paper (
    id varchar(120) primary key,
    revision bigint not null,
    title varchar not null,
    abstract varchar not null,
    authors varchar array not null,
    published_at timestamp with time zone,
    categories varchar array not null,
    keywords varchar array not null,
    comment varchar,
    abstract_page varchar,
    pdf varchar,
    code varchar,
    project varchar,
    upvotes integer not null,
    comments integer not null,
    stars integer not null,
    organization varchar,
    withdrawn boolean not null,
    words_from varchar(40) not null,
    extras_from varchar(40) not null,
    counted_at timestamp with time zone
);
create unique index paper_by_revision on paper (revision);

-- One row. Whoever keeps papers locks it first, so revisions become visible in their order.
create table paper_revision (
    newest bigint not null
);
insert into paper_revision (newest) values (0);

create table listing (
    listed_on date not null,
    paper varchar(120) not null references paper (id),
    source varchar(40) not null,
    primary key (listed_on, paper, source)
);
create index listing_by_paper on listing (paper, listed_on);

create table snapshot (
    paper varchar(120) not null references paper (id),
    taken_at timestamp with time zone not null,
    upvotes integer not null,
    comments integer not null,
    stars integer not null,
    primary key (paper, taken_at)
);

-- Calls too long for a button.
create table stored_call (
    id varchar(120) primary key,
    words varchar not null
);
