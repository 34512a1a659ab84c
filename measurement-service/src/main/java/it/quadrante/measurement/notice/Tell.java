package it.quadrante.measurement.notice;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.MeasurementSettings;
import it.quadrante.measurement.notice.domain.MailAddress;
import it.quadrante.measurement.notice.domain.Notice;
import it.quadrante.measurement.notice.store.MailOutbox;
import it.quadrante.measurement.notice.store.NoticeStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;

/** Tells somebody something once: in the feed and, where mail is sent, by mail. */
@ApplicationScoped
class Tell {
  private static final Logger LOG = Logger.getLogger(Tell.class);

  private final NoticeStore notices;
  private final MailOutbox mail;
  private final CurrentChamber chamber;
  private final MeasurementSettings settings;

  Tell(NoticeStore notices, MailOutbox mail, CurrentChamber chamber, MeasurementSettings settings) {
    this.notices = notices;
    this.mail = mail;
    this.chamber = chamber;
    this.settings = settings;
  }

  /** In one order, so that two who tell the same never wait for each other in a circle. */
  @Transactional(Transactional.TxType.MANDATORY)
  void all(List<Notice> told) {
    told.stream()
        .sorted(Comparator.comparing(Notice::occasion).thenComparing(Notice::addressee))
        .forEach(this::one);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void one(Notice notice) {
    if (!notices.add(notice)) {
      return;
    }
    LOG.infof("notice told chamber=%s occasion=%s", chamber.code(), notice.occasion());
    if (settings.notices().addressPattern().isPresent() && MailAddress.isFor(notice.addressee())) {
      mail.add(notice.id(chamber.code()), notice.at());
    }
  }
}
