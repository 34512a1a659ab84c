/** Which days an Italian office works. */
package it.quadrante.workingdays;
