package org.contractgovernance.command;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The command side as an application of its own, for tests. Not itself found by scanning. */
@EnableAutoConfiguration
@ComponentScan({"org.contractgovernance.command", "org.contractgovernance.database"})
public class CommandSide {}
