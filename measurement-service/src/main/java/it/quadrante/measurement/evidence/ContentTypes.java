package it.quadrante.measurement.evidence;

import it.quadrante.measurement.MeasurementSettings;
import it.quadrante.measurement.evidence.domain.FileName;
import it.quadrante.measurement.evidence.domain.ZipDirectory;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is, by its content: the extension only says what it has to be. Office documents are
 * zip files, and what kind of document is told by the names in them.
 */
@ApplicationScoped
public class ContentTypes {
  private static final MediaType SIGNED = MediaType.application("pkcs7-signature");
  private static final MediaType SIGNED_MESSAGE = MediaType.application("pkcs7-mime");

  /** Part of a media type of Office Open XML, and the folder that such a document has. */
  private static final Map<String, String> FOLDERS =
      Map.of("wordprocessingml", "word/", "spreadsheetml", "xl/", "presentationml", "ppt/");

  private static final String MACROS = "vbaProject.bin";

  private final MimeTypes registry = MimeTypes.getDefaultMimeTypes();
  private final MeasurementSettings.Evidence settings;

  ContentTypes(MeasurementSettings settings) {
    this.settings = settings.evidence();
  }

  /**
   * What a file of this name has to be.
   *
   * @throws ProblemException EVIDENCE_TYPE_NOT_ALLOWED
   */
  String promised(FileName name) {
    if (!settings.types().contains(name.extension())) {
      throw new ProblemException(
          EvidenceProblem.EVIDENCE_TYPE_NOT_ALLOWED,
          name.extension(),
          String.join(", ", settings.types()));
    }
    Metadata named = new Metadata();
    named.set(TikaCoreProperties.RESOURCE_NAME_KEY, "x." + name.extension());
    return detect(null, named).toString();
  }

  /**
   * Holds the beginning of a file against its name; a zip file may be one of several things.
   *
   * @throws ProblemException EVIDENCE_AGAINST_EXTENSION
   */
  void requireBeginning(FileName name, byte[] head) {
    MediaType promised = MediaType.parse(promised(name));
    MediaType found = detect(new ByteArrayInputStream(head), new Metadata());
    boolean same =
        found.equals(promised) || (found.equals(SIGNED) && promised.equals(SIGNED_MESSAGE));
    boolean text = found.equals(MediaType.TEXT_PLAIN) && promised.getType().equals("text");
    boolean packed = isOfficeDocument(promised) && isOf(found, MediaType.APPLICATION_ZIP);
    if (!same && !text && !packed) {
      throw against(name, found.toString());
    }
  }

  /**
   * Holds what is in an office document against its name.
   *
   * @throws ProblemException EVIDENCE_AGAINST_EXTENSION
   */
  void requireParts(FileName name, ZipDirectory.Bytes file, long size) {
    MediaType promised = MediaType.parse(promised(name));
    if (!isOfficeDocument(promised)) {
      return;
    }
    Set<String> names = ZipDirectory.names(file, size).orElse(Set.of());
    if (!isOfKind(promised, names) || names.stream().anyMatch(part -> part.endsWith(MACROS))) {
      throw against(name, MediaType.APPLICATION_ZIP.toString());
    }
  }

  private static boolean isOfKind(MediaType promised, Set<String> names) {
    return names.contains("[Content_Types].xml")
        && FOLDERS.entrySet().stream()
            .filter(kind -> promised.getSubtype().contains(kind.getKey()))
            .anyMatch(kind -> names.stream().anyMatch(part -> part.startsWith(kind.getValue())));
  }

  private static boolean isOfficeDocument(MediaType type) {
    return type.getSubtype().startsWith("vnd.openxmlformats-officedocument");
  }

  private boolean isOf(MediaType type, MediaType kind) {
    return registry.getMediaTypeRegistry().isInstanceOf(type, kind);
  }

  private MediaType detect(ByteArrayInputStream head, Metadata named) {
    try {
      return registry.detect(head, named);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProblemException against(FileName name, String found) {
    return new ProblemException(
        EvidenceProblem.EVIDENCE_AGAINST_EXTENSION, name.extension(), found);
  }
}
