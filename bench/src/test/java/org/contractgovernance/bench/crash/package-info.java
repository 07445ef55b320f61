/** What is left when something crashes: processes killed, disks full and connections lost under load, and what was recorded looked at after. */
package org.contractgovernance.bench.crash;
