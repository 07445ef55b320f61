/** A contract: what a council signs with a provider, the services in it, and who holds which role. */
@NullMarked
package org.contractgovernance.contracts.contract;

import org.jspecify.annotations.NullMarked;
