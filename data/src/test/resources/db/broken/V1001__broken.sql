alter table paper rename to halfway;
alter table missing rename to further;
