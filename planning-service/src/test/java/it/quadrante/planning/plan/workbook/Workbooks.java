package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.events.EventJson;
import it.quadrante.planning.Bodies;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanKey;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Quadrimestre;
import it.quadrante.planning.plan.domain.TargetEdits;
import it.quadrante.spreadsheet.CsvFile;
import it.quadrante.spreadsheet.Table;
import it.quadrante.spreadsheet.WorkbookLimits;
import it.quadrante.spreadsheet.XlsxFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for tests, changed by another library than the one that wrote them. */
public final class Workbooks {
  static final WorkbookLimits LIMITS =
      new WorkbookLimits(10_000_000, 100_000_000, 40_001, 200, 1_000_000, 32_767, 20_000_000);

  private static final TargetEdits TARGETS =
      new TargetEdits(new PlanLife.Signature("editor", Instant.parse("2017-01-10T08:00:00Z")));

  private Workbooks() {}

  /** What is done to a workbook. */
  public interface Edit {
    void apply(Workbook workbook) throws IOException;
  }

  /** The sample of the component tests, as a draft. */
  static PlanVersion sample() {
    try (InputStream file = Workbooks.class.getResourceAsStream("/plan.json")) {
      return draft(EventJson.MAPPER.readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The transcribed plans. */
  static List<PlanVersion> transcribed() throws IOException {
    List<PlanVersion> plans = new ArrayList<>();
    try (var files = Files.list(Path.of("../deploy/samples/plans"))) {
      for (Path file : files.sorted().toList()) {
        plans.add(draft(EventJson.MAPPER.readTree(file.toFile())));
      }
    }
    return plans;
  }

  static PlanVersion draft(JsonNode plan) {
    PlanKey key =
        new PlanKey(
            plan.path("entity").asText(), plan.path("year").asInt(), plan.path("code").asText());
    PlanContent content = Bodies.read(plan, PlanContent.class);
    return new PlanVersion(
        UUID.nameUUIDFromBytes(key.id().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        key,
        plan.path("title").asText(),
        null,
        "predefinito",
        null,
        1,
        1,
        Quadrimestre.I,
        new PlanLife.Draft(),
        content);
  }

  static byte[] write(PlanVersion version) {
    PlanTree tree = PlanTree.of(version.content());
    List<Table> tables = new ArrayList<>();
    tables.add(Provenance.table(version));
    PlanSheets.of(version).forEach(form -> tables.add(form.table(tree)));
    return XlsxFile.of(tables);
  }

  static byte[] writeSheet(PlanVersion version, String sheet) {
    return PlanSheets.of(version).stream()
        .filter(form -> form.name().equals(sheet))
        .map(form -> CsvFile.of(form.table(PlanTree.of(version.content()))))
        .findFirst()
        .orElseThrow();
  }

  static WorkbookReading read(PlanVersion version, byte[] file) {
    return read(version, new Upload.Workbook(file), LIMITS);
  }

  static WorkbookReading read(PlanVersion version, Upload upload, WorkbookLimits limits) {
    return new UploadReader(limits, Locale.ITALIAN, content -> List.of(), TARGETS)
        .read(version, upload);
  }

  /** The file as POI writes it after an edit. */
  public static byte[] edited(byte[] file, Edit edit) {
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      edit.apply(workbook);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cell of the row with this code under this header; made where there is none. */
  public static Cell cell(Workbook workbook, String sheet, String code, String header) {
    Sheet in = workbook.getSheet(sheet);
    for (Row row : in) {
      Cell first = row.getCell(0);
      if (first != null && first.toString().equals(code)) {
        return row.getCell(column(in, header), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new IllegalArgumentException(sheet + " " + code);
  }

  public static int column(Sheet sheet, String header) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(header)) {
        return cell.getColumnIndex();
      }
    }
    throw new IllegalArgumentException(header);
  }
}
