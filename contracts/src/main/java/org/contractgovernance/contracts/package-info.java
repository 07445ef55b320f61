/** The published language: what may be asked for, what can happen, and what may be read, without any framework behind it. */
@NullMarked
package org.contractgovernance.contracts;

import org.jspecify.annotations.NullMarked;
