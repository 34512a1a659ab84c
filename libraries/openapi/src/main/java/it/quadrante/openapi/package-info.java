/** What the API documents of all services say alike. */
package it.quadrante.openapi;
