/** Runs the packaged application from outside: a PostgreSQL, an issuer, and as many processes as are wanted, on this machine. */
@NullMarked
package org.contractgovernance.bench.application;

import org.jspecify.annotations.NullMarked;
