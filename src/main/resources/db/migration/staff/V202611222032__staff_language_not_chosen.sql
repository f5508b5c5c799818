-- none: the person has not chosen, pages speak as the browser asks
alter table person alter column language drop not null;
