/** The auditor's own tool: checks an evidence bundle against a public key, without the server, a database or a network. */
@NullMarked
package org.contractgovernance.verifier;

import org.jspecify.annotations.NullMarked;
