package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Notes beside an assignment. */
final class Notes {
  private Notes() {}

  static void add(ObjectNode assignment, String note) {
    String before = assignment.path("note").asText("");
    assignment.put("note", before.isEmpty() ? note : before + " " + note);
  }

  /** What whoever transcribed the document remarks (in English), if anything. */
  static void ofTranscription(ObjectNode assignment, String note) {
    if (note != null) {
      add(assignment, "Nota della trascrizione: " + note);
    }
  }
}
