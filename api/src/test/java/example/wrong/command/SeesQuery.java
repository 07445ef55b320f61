package example.wrong.command;

import example.wrong.query.WrongFold;

/** What decides sees what remembers. */
public class SeesQuery {

    final WrongFold fold = new WrongFold();
}
