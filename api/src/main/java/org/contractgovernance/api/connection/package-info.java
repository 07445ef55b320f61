/** The connection of a request: how long the application waits for bodies and answers, and whether the client is still there. */
@NullMarked
package org.contractgovernance.api.connection;

import org.jspecify.annotations.NullMarked;
