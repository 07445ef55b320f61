/** Carries commands out: who may ask, whether the request is a repetition, and one unit of work for a whole request. */
@NullMarked
package org.contractgovernance.command.dispatch;

import org.jspecify.annotations.NullMarked;
