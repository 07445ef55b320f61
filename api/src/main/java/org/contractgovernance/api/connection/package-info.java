/** The connection that a request comes by: how long we wait for what it brings and takes, and whether anybody is still there. */
@NullMarked
package org.contractgovernance.api.connection;

import org.jspecify.annotations.NullMarked;
