package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import it.quadrante.mainjob.transcription.HandReading.What;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The table of what is read by hand; each line with its reason. */
public record HandReadings(List<HandReading> all) {
  public HandReadings {
    all = List.copyOf(all);
  }

  /**
   * Reads the table.
   *
   * @throws IOException when the file is not there or not of this shape
   */
  public static HandReadings read(Path file) throws IOException {
    CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');
    try (MappingIterator<HandReading> lines =
        new CsvMapper().readerFor(HandReading.class).with(schema).readValues(file.toFile())) {
      return new HandReadings(lines.readAll());
    }
  }

  /** Those of one plan. */
  public HandReadings of(String plan) {
    return new HandReadings(all.stream().filter(line -> line.plan().equals(plan)).toList());
  }

  /** How something printed is read by hand, if it is. */
  public Optional<String> means(What what, String printed) {
    return all.stream()
        .filter(line -> line.what() == what && line.printed().equals(printed))
        .map(HandReading::means)
        .findFirst();
  }
}
