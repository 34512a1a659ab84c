package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.planning.Bodies;
import it.quadrante.planning.plan.PlanDocument;
import it.quadrante.planning.plan.domain.Difference;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanRules;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.SentTargets;
import it.quadrante.planning.plan.domain.TargetEdits;
import it.quadrante.problem.Fault;
import it.quadrante.spreadsheet.RefusedFile;
import it.quadrante.spreadsheet.SheetData;
import it.quadrante.spreadsheet.WorkbookLimits;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads an upload against a version: cells, then the form of what they make, then the rules a plan
 * is held to. The first of the three with a fault is the last that is looked at.
 *
 * @param moreFaults what only the stores know, by places in the content
 * @param targets reads targets by the polarity of their card, as for an element that is sent
 */
record UploadReader(
    WorkbookLimits limits,
    Locale language,
    Function<PlanContent, List<Fault>> moreFaults,
    TargetEdits targets) {

  WorkbookReading read(PlanVersion version, Upload upload) {
    Findings findings = new Findings();
    Map<String, SheetData> sheets = sheets(upload);
    if (upload.isWhole()) {
      Upload.reportMissing(sheets, findings);
      Optional.ofNullable(sheets.get(Provenance.SHEET))
          .ifPresent(sheet -> Provenance.check(sheet, version, findings));
    }
    if (findings.hasFaults()) {
      return WorkbookReading.faulty(version.revision(), findings);
    }
    PlanTree before = PlanTree.of(version.content());
    List<SheetForm> forms = PlanSheets.of(version.plan().year(), before);
    ReadSheets reading = new ReadSheets(before, findings);
    for (SheetForm form : forms) {
      if (sheets.containsKey(form.name())) {
        reading.read(form, sheets.get(form.name()));
      }
    }
    return checked(version, reading, reading.places(forms), findings);
  }

  private Map<String, SheetData> sheets(Upload upload) {
    try {
      return upload.sheets(PlanSheets.NAMES, limits);
    } catch (RefusedFile refused) {
      throw Refusal.of(List.of(refused.fault()));
    }
  }

  private WorkbookReading checked(
      PlanVersion version, ReadSheets reading, Places places, Findings findings) {
    if (!findings.hasFaults()) {
      PlanDocument.formFaults(document(version, reading.plan()), language)
          .forEach(fault -> findings.fault(places.inWorkbook(fault)));
    }
    if (findings.hasFaults()) {
      return WorkbookReading.faulty(version.revision(), findings);
    }
    PlanContent typed = Bodies.read(reading.plan().json(), PlanContent.class);
    SentTargets.faults(version.content(), typed)
        .forEach(fault -> findings.fault(places.inWorkbook(fault)));
    if (findings.hasFaults()) {
      return WorkbookReading.faulty(version.revision(), findings);
    }
    PlanContent content = targets.readChanged(version.content(), typed);
    PlanRules.integrity(version.plan(), content)
        .forEach(fault -> findings.fault(places.inWorkbook(fault)));
    moreFaults.apply(content).forEach(fault -> findings.fault(places.inWorkbook(fault)));
    return findings.hasFaults()
        ? WorkbookReading.faulty(version.revision(), findings)
        : new WorkbookReading(
            version.revision(),
            Optional.of(content),
            Difference.between(version.content(), content),
            findings.readings(),
            List.of(),
            digest(version, typed, findings));
  }

  /** As it would be imported: how an editor read print is no part of that. */
  private static JsonNode document(PlanVersion version, PlanTree plan) {
    ObjectNode document = plan.json().deepCopy();
    for (JsonNode assignment : document.path("assignments")) {
      for (String targets : List.of("targets", "interimTargets")) {
        assignment.path(targets).forEach(target -> ((ObjectNode) target).remove("reading"));
      }
    }
    return document
        .put("entity", version.plan().entity())
        .put("year", version.plan().year())
        .put("code", version.plan().code())
        .put("title", version.title());
  }

  /** Of what was typed: who reads targets by a polarity, and when, is no part of that. */
  private static String digest(PlanVersion version, PlanContent content, Findings findings) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(
          (version.id() + "\n" + version.revision() + "\n").getBytes(StandardCharsets.UTF_8));
      Bodies.write(content, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      for (CellReading reading : findings.readings()) {
        digest.update(("\n" + reading).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
