package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sample chambers, each with itself as entity and its local users appointed. */
final class Chambers {
  /** Code of the entity that is the chamber itself. */
  static final String ENTITY = "CCIAA";

  /** Code and name of the chambers of the samples. */
  static final Map<String, String> SAMPLES = samples();

  private static final int APPOINTED = 2;

  private final Api api;

  Chambers(Api api) {
    this.api = api;
  }

  /** The chamber whose name a document prints; Massa-Carrara where none is recognised. */
  static String codeOf(String printedName) {
    String name = printedName == null ? "" : printedName.toLowerCase(Locale.ROOT);
    if (name.contains("lucca")) {
      return "LU";
    }
    return name.contains("pisa") ? "PI" : "MS";
  }

  /** Registers the chamber, unless it is registered already. */
  void register(Addresses at) {
    int status =
        api.post(
                "platform-admin",
                at.register(),
                Map.of("code", at.chamber(), "name", SAMPLES.get(at.chamber())),
                null)
            .status();
    String admin = at.account("chamber-admin");
    JsonNode chamber = api.get(admin, at.inPlanning("")).expecting(200).body();
    if (status == 409 && chamber.path("appointments").size() >= APPOINTED) {
      return;
    }
    if (chamber.path("entities").isEmpty()) {
      addEntity(at, admin, ENTITY, SAMPLES.get(at.chamber()), "CHAMBER");
    }
    appoint(at, admin, ENTITY, "data-referent", "DATA_REFERENT");
    appoint(at, admin, ENTITY, "validator", "VALIDATOR");
  }

  /** Adds an azienda speciale to a registered chamber, with the same people appointed. */
  void addAzienda(Addresses at, String code, String name) {
    String admin = at.account("chamber-admin");
    addEntity(at, admin, code, name, "SPECIAL_AGENCY");
    appoint(at, admin, code, "data-referent", "DATA_REFERENT");
    appoint(at, admin, code, "validator", "VALIDATOR");
  }

  private void addEntity(Addresses at, String admin, String code, String name, String kind) {
    api.post(
            admin,
            at.inPlanning("/entities"),
            Map.of("code", code, "name", name, "kind", kind),
            asRead(at, admin))
        .expecting(201);
  }

  private void appoint(Addresses at, String admin, String entity, String user, String role) {
    api.post(
            admin,
            at.inPlanning("/appointments"),
            Map.of("account", at.account(user), "entity", entity, "role", role),
            asRead(at, admin))
        .expecting(201);
  }

  /** The ETag of the chamber as it is now. */
  private String asRead(Addresses at, String admin) {
    return api.get(admin, at.inPlanning("")).expecting(200).tag();
  }

  private static Map<String, String> samples() {
    Map<String, String> samples = new LinkedHashMap<>();
    List.of("LU Lucca", "PI Pisa", "MS Massa-Carrara", "TNO Toscana Nord-Ovest")
        .forEach(
            sample -> {
              int space = sample.indexOf(' ');
              samples.put(
                  sample.substring(0, space),
                  "Camera di commercio di " + sample.substring(space + 1));
            });
    return samples;
  }
}
