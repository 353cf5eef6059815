-- The outbox: one row for each delivery that is, or was, owed. Rows outlive the subscriptions they are for.
create table announcement (
    subscription varchar(32) not null,
    local_day date not null,
    slot integer not null,
    workspace varchar(1000) not null,
    address varchar(2000) not null,
    due timestamp with time zone not null,
    generation integer not null,
    delivery_key varchar(25) not null,
    state varchar(20) not null,
    since timestamp with time zone not null,
    message_address varchar(2000),
    message_ids varchar array not null,
    reason varchar,
    fence integer not null,
    attempts integer not null,
    first_sending timestamp with time zone,
    wake timestamp with time zone not null,
    card varchar,
    papers varchar array not null,
    list_day date,
    form varchar(20),
    primary key (subscription, local_day, slot)
);
create index announcement_by_wake on announcement (state, wake, subscription, local_day, slot);
