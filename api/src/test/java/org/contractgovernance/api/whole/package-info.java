/** The whole application over HTTP, with its embedded PostgreSQL, booted once for all tests. */
@NullMarked
package org.contractgovernance.api.whole;

import org.jspecify.annotations.NullMarked;
