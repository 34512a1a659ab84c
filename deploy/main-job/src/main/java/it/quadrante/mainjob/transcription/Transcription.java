package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.mainjob.document.PrintedDocument;
import it.quadrante.mainjob.document.PrintedPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The transcribed plans of {@code deploy/samples}, and the plan kept beside each. */
public enum Transcription {
  /** Results 2017 of Massa-Carrara: the plan that the main job begins with. */
  MS_2017("../cciaa-ms-2017-risultati-strategici.json", "ms-cciaa-2017-strategico.json") {
    @Override
    ObjectNode convert(Path file, HandReadings readings) throws IOException {
      return PrintedPlan.of(PrintedDocument.read(file), "CCIAA", "predefinito").plan();
    }
  },
  /** Piano della performance 2021 of Massa-Carrara. */
  MS_2021("cciaa-ms-2021-piano.json", "ms-cciaa-2021-performance.json") {
    @Override
    ObjectNode convert(Path file, HandReadings readings) throws IOException {
      return new PerformancePlanConverter(read(file, PerformancePlan.class), readings).convert();
    }
  },
  /** Plan 2018 of its azienda speciale. */
  ISR_2018("isr-2018-piano-e-rilevazione.json", "ms-isr-2018-performance.json") {
    @Override
    ObjectNode convert(Path file, HandReadings readings) throws IOException {
      return new AziendaPlanConverter(read(file, AziendaPlan.class), readings).convert();
    }
  },
  /** Accounts of the PIRA 2017 of Lucca, missione 012. */
  LU_2017("cciaa-lu-2017-pira-missione-012.json", "lu-cciaa-2017-pira.json") {
    @Override
    ObjectNode convert(Path file, HandReadings readings) throws IOException {
      return new PiraConverter(read(file, PiraSheet.class), readings).convert();
    }
  };

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(com.fasterxml.jackson.core.JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final String printed;
  private final String plan;

  Transcription(String printed, String plan) {
    this.printed = printed;
    this.plan = plan;
  }

  abstract ObjectNode convert(Path file, HandReadings readings) throws IOException;

  /** The kept plan, in the folder of the samples. */
  public Path planIn(Path samples) {
    return samples.resolve("plans").resolve(plan);
  }

  /** The table of what is read by hand. */
  public static Path readingsIn(Path samples) {
    return samples.resolve("readings.csv");
  }

  /** The plan that the document gives, as text. */
  String convertedFrom(Path samples) throws IOException {
    return convertedFrom(samples, HandReadings.read(readingsIn(samples)));
  }

  String convertedFrom(Path samples, HandReadings readings) throws IOException {
    ObjectNode converted = convert(samples.resolve("transcriptions").resolve(printed), readings);
    return JSON.writer(layout()).writeValueAsString(converted) + "\n";
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }

  static <T> T read(Path file, Class<T> shape) throws IOException {
    return JSON.readValue(file.toFile(), shape);
  }

  /**
   * Writes the kept plans anew; the argument is the folder of the samples.
   *
   * @throws IOException when a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path samples = Path.of(arguments[0]);
    for (Transcription transcription : values()) {
      Files.writeString(transcription.planIn(samples), transcription.convertedFrom(samples));
    }
  }
}
