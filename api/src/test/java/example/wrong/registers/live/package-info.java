/** Wrong on purpose, to prove that a rule bites. */
@NullMarked
package example.wrong.registers.live;

import org.jspecify.annotations.NullMarked;
