/** Gives the application its PostgreSQL: its own, durable one where none is configured, and two logins in any case. */
@NullMarked
package org.contractgovernance.database;

import org.jspecify.annotations.NullMarked;
