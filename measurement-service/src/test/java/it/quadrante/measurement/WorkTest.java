package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import it.quadrante.measurement.Facts.AChamber;
import it.quadrante.measurement.Facts.APlan;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.util.List;
import java.util.stream.StreamSupport;

/** What every test of things to do starts from: people of several units, and lists as they read. */
public abstract class WorkTest extends PeriodTest {

  /** ENTE with AREA1 over UFF, and AREA2; nobody is appointed. */
  protected AChamber aChamberOfUnits() {
    AChamber units = Facts.aChamber(chamber);
    ((ArrayNode) units.data().get("appointments")).removeAll();
    return units.withUnit("AREA1", "ENTE").withUnit("UFF", "AREA1").withUnit("AREA2", "ENTE");
  }

  /** In force since 2017. */
  protected static AChamber appoint(AChamber in, String account, String unit, String role) {
    return in.appointing(account, unit, role, "2017-01-01", null);
  }

  protected static AChamber delegate(AChamber in, String account, String unit, String role) {
    appoint(in, account, unit, role);
    JsonNode all = in.data().get("appointments");
    ((ObjectNode) all.get(all.size() - 1)).put("capacity", "DELEGATE");
    return in;
  }

  protected void open(AChamber in, APlan plan) {
    send(Facts.CHAMBER_CHANGED, in.toJson());
    publish(plan);
    JsonNode measures = plan.data().get("measures");
    awaitCell(cell(measures.get(measures.size() - 1).get("code").textValue()));
    awaitAppointments();
  }

  /** A cell of another period than III 2017 is open. */
  protected void awaitCell(String measure, int year, Quadrimestre quadrimestre) {
    awaitCell(cell(measure, year, quadrimestre));
  }

  protected void makeOfficial(String measure, int year, Quadrimestre quadrimestre, String body) {
    String path = cell(measure, year, quadrimestre);
    referent().body(body).post(path + "/submissions").then().statusCode(201);
    validator().body("{\"submission\":1}").post(path + "/validations").then().statusCode(201);
  }

  protected RequestSpecification aReferent(String account) {
    return as(account, "/" + chamber + "/data-referent");
  }

  protected RequestSpecification aValidator(String account) {
    return as(account, "/" + chamber + "/validator");
  }

  protected String at(String path) {
    return "/api/v1/chambers/" + chamber + path;
  }

  protected static JsonNode list(RequestSpecification caller, String path) {
    return Facts.json(caller.get(path).then().statusCode(200).extract().asString());
  }

  protected JsonNode duties(RequestSpecification caller, String query) {
    return list(caller, at("/duties" + query));
  }

  protected JsonNode queue(RequestSpecification caller, String query) {
    return list(caller, at("/validation-queue" + query));
  }

  protected static List<String> measures(JsonNode page) {
    return StreamSupport.stream(page.get("items").spliterator(), false)
        .map(item -> item.at("/cell/measure").textValue())
        .toList();
  }

  protected static JsonNode only(JsonNode page) {
    assertThat(page.get("items")).hasSize(1);
    return page.get("items").get(0);
  }
}
