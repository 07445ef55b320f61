/** Access to the application: access tokens, the callers behind them, and the issuer of the embedded mode. */
@NullMarked
package org.contractgovernance.api.access;

import org.jspecify.annotations.NullMarked;
