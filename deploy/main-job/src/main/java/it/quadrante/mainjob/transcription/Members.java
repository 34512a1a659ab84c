package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Members that stay away where print shows nothing. */
final class Members {
  private Members() {}

  static void put(ObjectNode object, String member, String text) {
    if (text != null) {
      object.put(member, text);
    }
  }

  static void put(ObjectNode object, String member, List<String> texts) {
    if (!texts.isEmpty()) {
      texts.forEach(object.putArray(member)::add);
    }
  }
}
