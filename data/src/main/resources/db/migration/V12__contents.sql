-- Posts of the same day are often alike, and what is on them never changes: each is written once, not with every step of every delivery.
create table contents (
    id varchar(25) not null primary key,
    of_day date not null,
    card varchar not null,
    papers varchar array not null,
    list_day date not null,
    form varchar(20) not null
);
insert into contents (id, of_day, card, papers, list_day, form)
    select delivery_key, local_day, card, papers, list_day, form from announcement where card is not null;
alter table announcement add column contents varchar(25);
update announcement set contents = delivery_key where card is not null;
alter table announcement drop column card;
alter table announcement drop column papers;
alter table announcement drop column list_day;
alter table announcement drop column form;

-- A delivery is claimed by being marked as sent; of what was only claimed nothing has left.
update announcement set state = 'READY', fence = fence + 1 where state = 'CLAIMED';
