package org.contractgovernance.api.architecture.wrong.query;

import org.contractgovernance.api.architecture.wrong.command.SeesQuery;

/** What remembers sees what decides. */
public class SeesCommand {

    final SeesQuery other = new SeesQuery();
}
