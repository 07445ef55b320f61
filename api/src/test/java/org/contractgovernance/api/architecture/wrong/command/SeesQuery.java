package org.contractgovernance.api.architecture.wrong.command;

import org.contractgovernance.api.architecture.wrong.query.WrongFold;

/** What decides sees what remembers. */
public class SeesQuery {

    final WrongFold fold = new WrongFold();
}
