-- Which papers' links had a card in which channel on which day; days that are over are forgotten.
create table shown_link (
    channel varchar(2000) not null,
    paper varchar(120) not null,
    shown_on date not null,
    primary key (channel, paper, shown_on)
);
create index shown_link_by_day on shown_link (shown_on);
