package it.quadrante.measurement.bulk;

import static java.util.stream.Collectors.toMap;

import it.quadrante.identity.Caller;
import it.quadrante.measurement.MeasurementSettings;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.Submission;
import it.quadrante.measurement.cell.domain.Value;
import it.quadrante.measurement.cell.store.CellStore;
import it.quadrante.measurement.organisation.Appointments;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.organisation.domain.Reach;
import it.quadrante.measurement.worklist.DutyQuery;
import it.quadrante.measurement.worklist.ReadDuties;
import it.quadrante.measurement.worklist.WorkItem;
import it.quadrante.measurement.worklist.domain.ListedCell;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.CsvFile;
import it.quadrante.spreadsheet.Head;
import it.quadrante.spreadsheet.Table;
import it.quadrante.spreadsheet.XlsxFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Gives out what the caller has to enter as a file that, filled in, is sent back as it is. */
@ApplicationScoped
public class WriteTemplate {
  private static final List<String> HOW_TO =
      List.of(
          "Scrivere nella colonna Valore il numero, la data o il giudizio; per SI, NO o NON"
              + " REALIZZATO scegliere nella colonna Risposta.",
          "Le righe lasciate vuote si saltano. Le colonne grigie dicono di quale valore si tratta e"
              + " non si cambiano.",
          "I numeri hanno la virgola per i decimali: 1.234 si può leggere in due modi e viene"
              + " rifiutato.",
          "Giorno si compila solo per le misure con dati parziali; Motivo solo per correggere un"
              + " valore già validato.");

  private final ReadDuties duties;
  private final CellStore cells;
  private final Appointments appointments;
  private final Caller caller;
  private final Clock clock;
  private final MeasurementSettings settings;

  WriteTemplate(
      ReadDuties duties,
      CellStore cells,
      Appointments appointments,
      Caller caller,
      Clock clock,
      MeasurementSettings settings) {
    this.duties = duties;
    this.cells = cells;
    this.appointments = appointments;
    this.caller = caller;
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * A file.
   *
   * @param tag the same for the same rows, whenever they are written
   */
  public record Written(String tag, byte[] file) {}

  /** A null member asks for all. */
  @Transactional
  public Written workbook(Integer year, Quadrimestre quadrimestre) {
    Table values = values(year, quadrimestre);
    List<List<CellValue>> howTo =
        HOW_TO.stream().map(line -> List.<CellValue>of(CellValue.text(line))).toList();
    Table help = new Table("Istruzioni", List.of(Head.locked("Istruzioni", 110)), howTo);
    return new Written("x" + digest(CsvFile.of(values)), XlsxFile.of(List.of(values, help)));
  }

  /** A null member asks for all. */
  @Transactional
  public Written csv(Integer year, Quadrimestre quadrimestre) {
    byte[] file = CsvFile.of(values(year, quadrimestre));
    return new Written("c" + digest(file), file);
  }

  private static String digest(byte[] rows) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(rows));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private Table values(Integer year, Quadrimestre quadrimestre) {
    List<ListedCell> owed =
        duties
            .page(new DutyQuery(year, quadrimestre, null, null, settings.bulk().mostRows()))
            .stream()
            .map(WorkItem::cell)
            .toList();
    Map<UUID, Cell> whole =
        cells.all(owed.stream().map(ListedCell::id).toList()).stream()
            .collect(toMap(cell -> cell.key().id(), cell -> cell));
    LocalDate today = BusinessDay.of(clock.instant());
    Map<String, Reach> reach = appointments.reach(caller.account(), Duty.DATA_REFERENT, today);
    List<List<CellValue>> rows =
        owed.stream()
            .flatMap(listed -> rows(listed, whole.get(listed.id()), reach))
            .map(TemplateRow::cells)
            .toList();
    return new Table(
        SheetColumn.SHEET,
        Arrays.stream(SheetColumn.values()).map(SheetColumn::head).toList(),
        rows);
  }

  /** Of a measure by parts one for each of the caller's units whose part is still to come. */
  private static Stream<TemplateRow> rows(ListedCell listed, Cell cell, Map<String, Reach> reach) {
    Value last = last(listed);
    if (!cell.definition().isByParts()) {
      return Stream.of(new TemplateRow(cell, null, listed.state(), last));
    }
    Reach own = reach.get(cell.key().entity());
    return cell.awaitedUnits().stream()
        .filter(unit -> own != null && own.covers(List.of(unit)))
        .map(unit -> new TemplateRow(cell, unit, listed.state(), last));
  }

  /** What was handed in last, else what is official of the period or the year before; or null. */
  private static Value last(ListedCell listed) {
    Submission handedIn = listed.submission();
    return handedIn != null
        ? handedIn.value()
        : Stream.of(listed.previous(), listed.yearBefore())
            .flatMap(Optional::stream)
            .map(earlier -> earlier.official().value())
            .findFirst()
            .orElse(null);
  }
}
