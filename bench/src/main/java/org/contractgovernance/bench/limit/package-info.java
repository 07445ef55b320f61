/** What this machine and its PostgreSQL can do at most, without us. */
@NullMarked
package org.contractgovernance.bench.limit;

import org.jspecify.annotations.NullMarked;
