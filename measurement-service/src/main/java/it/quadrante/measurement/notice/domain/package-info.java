/** What is told, when and to whom, without HTTP, mail and database. */
package it.quadrante.measurement.notice.domain;
