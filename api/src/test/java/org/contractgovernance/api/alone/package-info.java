/** This module by itself, over HTTP, with stand-ins that remember what they were asked. */
@NullMarked
package org.contractgovernance.api.alone;

import org.jspecify.annotations.NullMarked;
