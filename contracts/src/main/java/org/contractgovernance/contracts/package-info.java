/** The published language: commands, events and queries, without any framework. */
@NullMarked
package org.contractgovernance.contracts;

import org.jspecify.annotations.NullMarked;
