package it.quadrante.mainjob;

import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.Service;
import java.net.URI;

/** Where the resources of a chamber are. */
public record Addresses(URI planning, URI measurement, URI reporting, String chamber) {

  static Addresses of(LocalStack stack, String chamber) {
    return new Addresses(
        stack.service(Service.PLANNING).uri(),
        stack.service(Service.MEASUREMENT).uri(),
        stack.service(Service.REPORTING).uri(),
        chamber);
  }

  URI register() {
    return planning.resolve("/api/v1/chambers");
  }

  URI inPlanning(String path) {
    return planning.resolve("/api/v1/chambers/" + chamber + path);
  }

  URI inMeasurement(String path) {
    return measurement.resolve("/api/v1/chambers/" + chamber + path);
  }

  URI inReporting(String path) {
    return reporting.resolve("/api/v1/chambers/" + chamber + path);
  }

  /** Local account of a role in the chamber: {@code ms-validator}. */
  String account(String role) {
    return chamber.toLowerCase(java.util.Locale.ROOT) + "-" + role;
  }
}
