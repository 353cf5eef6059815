-- What platforms were last told, so that they are not told again.
create table fingerprint (
    about varchar(120) primary key,
    print varchar(64) not null
);
