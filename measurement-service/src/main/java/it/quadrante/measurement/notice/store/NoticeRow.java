package it.quadrante.measurement.notice.store;

import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.notice.KeptNotice;
import it.quadrante.measurement.notice.domain.Notice;
import it.quadrante.measurement.notice.domain.NoticeContent;
import it.quadrante.measurement.notice.domain.NoticeKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;

/** Added by {@link NoticeStore#add}; of it only the reading is ever changed. */
@Entity
@DynamicUpdate
@Table(name = "notice")
@IdClass(NoticeRow.Key.class)
class NoticeRow {
  record Key(String chamber, UUID id) {}

  @Id @TenantId String chamber;
  @Id UUID id;
  String account;
  String occasion;

  @Enumerated(EnumType.STRING)
  NoticeKind kind;

  Instant at;

  @Column(name = "read_at")
  Instant readAt;

  String body;

  Notice toNotice() {
    return new Notice(account, occasion, kind, at, Bodies.read(body, NoticeContent.class));
  }

  KeptNotice toKept() {
    return new KeptNotice(id, toNotice(), readAt);
  }
}
