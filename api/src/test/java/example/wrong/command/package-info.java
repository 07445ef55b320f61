/** Wrong on purpose, to prove that a rule bites. */
@NullMarked
package example.wrong.command;

import org.jspecify.annotations.NullMarked;
