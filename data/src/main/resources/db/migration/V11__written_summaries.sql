-- What language models wrote of papers, line by line; the text is the fingerprint of what it was written of.
create table written_summary (
    paper varchar(120) not null,
    model varchar(200) not null,
    level varchar(10) not null,
    line integer not null,
    text char(64) not null,
    role varchar(10) not null,
    source integer not null,
    words varchar(2000) not null,
    written timestamp with time zone not null,
    primary key (paper, model, level, line)
);

-- How often each workspace asked a model on a day (UTC).
create table model_request (
    workspace varchar(1000) not null,
    asked_on date not null,
    requests integer not null,
    primary key (workspace, asked_on)
);
