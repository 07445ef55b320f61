package example.wrong.query;

import example.wrong.command.SeesQuery;

/** What remembers sees what decides. */
public class SeesCommand {

    final SeesQuery other = new SeesQuery();
}
