/**
 * Real PostgreSQL, Kafka, Keycloak and packaged services as child processes of this JVM: one
 * implementation for component tests, story tests, the demo and a developer's running system.
 */
package it.quadrante.localstack;
