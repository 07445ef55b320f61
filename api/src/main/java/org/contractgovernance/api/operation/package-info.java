/** What an operator sees: health, correlation of log lines, and one message when everything is ready. */
@NullMarked
package org.contractgovernance.api.operation;

import org.jspecify.annotations.NullMarked;
