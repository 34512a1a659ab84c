/** Turns the token of a call into roles per chamber, and lets through only what they allow. */
package it.quadrante.identity;
