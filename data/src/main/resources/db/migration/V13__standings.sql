-- How a subscription stands, and when its next post is due, changes with every post; what was ordered hardly ever does. Apart from each
-- other, because H2 writes a row that changes anew into all indexes of its table.
create table standing (
    subscription varchar(32) primary key,
    state varchar(20) not null,
    reason varchar,
    since timestamp with time zone not null,
    next_day date not null,
    next_at timestamp with time zone not null,
    next_rules varchar(40) not null
);
insert into standing (subscription, state, reason, since, next_day, next_at, next_rules)
    select id, standing, standing_reason, standing_since, next_day, next_at, next_rules from subscription;
create index standing_by_next on standing (state, next_at, subscription);
drop index subscription_by_next;
alter table subscription drop column standing;
alter table subscription drop column standing_reason;
alter table subscription drop column standing_since;
alter table subscription drop column next_day;
alter table subscription drop column next_at;
alter table subscription drop column next_rules;
