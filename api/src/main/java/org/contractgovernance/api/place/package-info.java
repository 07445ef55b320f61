/** Keeps one client from taking all costly work: places for requests, with a limit in all and a limit for one client. */
@NullMarked
package org.contractgovernance.api.place;

import org.jspecify.annotations.NullMarked;
