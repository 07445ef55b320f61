/** The erasable table of people's names. */
@NullMarked
package org.contractgovernance.command.person;

import org.jspecify.annotations.NullMarked;
