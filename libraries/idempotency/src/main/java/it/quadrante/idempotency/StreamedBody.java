package it.quadrante.idempotency;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A body that is read once, by the write itself: what it was is known only afterwards. */
final class StreamedBody extends DigestInputStream {
  StreamedBody(InputStream body) {
    super(body, sha256());
  }

  /** Of all of it, also of what nobody has read yet. */
  String digestOfAll() {
    try {
      transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(getMessageDigest().digest());
    } catch (IOException cutOff) {
      return "cut off";
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
