# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

error-unknown-protocol = ไม่รู้จักโปรโตคอล “{ $protocol }”

error-unknown-protocol-near = ไม่รู้จักโปรโตคอล “{ $protocol }” คุณหมายถึง { $suggestions } หรือไม่

error-unknown-code = { $protocol }: ไม่รู้จักรหัส “{ $value }”

error-unknown-code-near = { $protocol }: ไม่รู้จักรหัส “{ $value }” คุณหมายถึง { $suggestions } หรือไม่

error-missing-protocol = “{ $value }” ไม่มีโปรโตคอล ให้เขียนโปรโตคอลไว้หน้ารหัส เช่น “smtp/521”

error-missing-protocol-near = “{ $value }” ไม่มีโปรโตคอล คุณหมายถึง { $suggestions } หรือไม่

error-malformed-id = “{ $id }” ไม่ใช่รหัส ให้เขียนโปรโตคอล เครื่องหมายทับ และรหัส เช่น “smtp/521”

error-malformed-id-near = “{ $id }” ไม่ได้ระบุรหัสเพียงรหัสเดียว คุณหมายถึง { $suggestions } หรือไม่

error-malformed-value = { $protocol }: “{ $value }” ไม่ใช่รหัสที่ถูกต้อง ให้เขียนคลาสและตัวเลขที่ตามมาโดยคั่นด้วยจุด คลาสต้องเป็น { $classes }

error-malformed-value-categories = { $protocol }: “{ $value }” ไม่ใช่รหัสที่ถูกต้อง ให้เขียนคลาส หมวดหมู่ และรายละเอียดโดยคั่นด้วยจุด คลาสต้องเป็น { $classes } และหมวดหมู่ต้องเป็น { $categories }

error-missing-field = ต้องระบุฟิลด์ “{ $field }”

error-same-code = ทั้งสองฝั่งของการเปรียบเทียบเป็น “{ $id }” ให้เลือกสองรหัสที่ต่างกัน

error-same-code-fallback = “{ $asked }” ตีความเป็น “{ $id }” ซึ่งตรงกับอีกรหัสหนึ่ง ให้เลือกสองรหัสที่ต่างกัน

error-malformed-language-code = “{ $language-code }” ไม่ใช่แท็กภาษา ให้ใช้แท็กเช่น “ar” หรือ “pt-BR”

note-language-not-available = ไม่มีภาษา “{ $language-code }” คำตอบนี้เป็นภาษา { $language }

error-negative-page-size = ขนาดหน้า { $page-size } อยู่นอกช่วงที่อนุญาต ให้ใช้ 1 ถึง { $maximum } หรือใช้ 0 เพื่อใช้ค่าเริ่มต้น

error-malformed-page-token = “{ $page-token }” ไม่ใช่โทเค็นหน้าที่ถูกต้อง ไม่ต้องระบุโทเค็นหากต้องการเริ่มที่หน้าแรก

error-page-token-mismatch = โทเค็นหน้านี้ออกให้สำหรับคำขออื่น ให้ส่งคำขอนั้นซ้ำโดยไม่เปลี่ยนแปลง หรือไม่ต้องระบุโทเค็นเพื่อเริ่มที่หน้าแรก

error-too-many-items =
    { $count ->
       *[other] คำขอมี { $count } รหัส แต่ขีดจำกัดคือ { $maximum } ให้แบ่งรหัสเป็นหลายคำขอ
    }

error-unknown-class = { $protocol }: ไม่รู้จักคลาส “{ $class }” ให้ใช้ { $suggestions }

error-class-without-protocol = ระบุคลาส “{ $class }” โดยไม่มีโปรโตคอล ให้ระบุโปรโตคอลด้วย

error-unknown-phase = “{ $phase }” ไม่ใช่ขั้นตอนของเซสชัน SMTP ให้ใช้ { $suggestions }

error-unknown-enum-value = ฟิลด์ “{ $field }” มีค่า { $number } ซึ่งไม่ได้นิยามไว้

error-malformed-status-details = อ่านรายละเอียดของสถานะไม่ได้ เพราะไม่ใช่ไบต์ของ google.rpc.Status

error-query-too-long = คำค้นยาวเกิน { $maximum } อักขระ ย่อให้เหลือรหัสเดียวหรือไม่กี่คำ หรือให้อธิบายข้อความทั้งหมดเป็นการตอบกลับ

note-nothing-found = ไม่พบสิ่งใดสำหรับ “{ $query }” ตรวจสอบตัวสะกด ใช้คำให้น้อยลง หรือค้นหาด้วยรหัสโดยตรง
