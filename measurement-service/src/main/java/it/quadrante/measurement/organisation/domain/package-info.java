/** What measurement keeps of a chamber: units, appointments, calendar. */
package it.quadrante.measurement.organisation.domain;
