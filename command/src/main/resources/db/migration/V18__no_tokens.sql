-- No event processor of Axon's has ever read the events: the registers have a reader of their own.
DROP TABLE event_store.token;
