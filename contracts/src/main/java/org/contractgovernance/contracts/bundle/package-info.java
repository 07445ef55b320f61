/**
 * What an evidence bundle is made of: one contract's record in a ZIP, with what proves it, for whoever checks it without our server.
 */
@NullMarked
package org.contractgovernance.contracts.bundle;

import org.jspecify.annotations.NullMarked;
