package example.wrong.database;

import example.wrong.command.SeesQuery;

/** Starts PostgreSQL, and knows what decides. */
public class KnowsAggregate {

    final SeesQuery other = new SeesQuery();
}
