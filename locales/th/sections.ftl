# SPDX-License-Identifier: Apache-2.0

### The sections of a page about a code or a reply: their headings, and what stands in them for every code.

## A page about a code

section-description = คำอธิบาย
section-retry = ควรลองอีกครั้งหรือไม่
section-actor = ผู้ที่ต้องดำเนินการ
section-fix = วิธีแก้ไข
section-when = พบเมื่อใด
section-example = ตัวอย่าง
section-standing = สถานภาพ
section-phrase = ถ้อยคำในข้อกำหนด
section-class = คลาส
section-category = หมวดหมู่
section-outcome = ผลลัพธ์
section-phases = ขั้นตอนที่พบ
section-same-reply = รหัสในการตอบกลับเดียวกัน
section-equivalents = รหัสที่เทียบเท่าในโปรโตคอลอื่น
section-protocol-facts = รายละเอียดของโปรโตคอล
section-vendors = ความหมายเฉพาะผลิตภัณฑ์
section-confused-codes = มักสับสนกับ
section-related-codes = รหัสที่เกี่ยวข้อง
section-references = ข้อกำหนด
section-use = ควรส่งเมื่อใด

## A page about a reply

section-happened = เกิดอะไรขึ้น
section-customer = สิ่งที่คุณทำได้
section-administrator = สิ่งที่ผู้ดูแลระบบทำได้
section-avoid = สิ่งที่ไม่ควรทำ
section-ask = ควรสอบถามใครและแนบข้อมูลใด
section-suppression = รายชื่อผู้รับอีเมล
section-codes = รหัสที่พบ
section-conflicts = ข้อขัดแย้ง
section-evidence = เหตุผลที่สรุปสาเหตุนี้

## Repeating a request

code-number = หมายเลข

repeat-safety-any = ทำซ้ำได้อย่างปลอดภัย
repeat-safety-idempotent = ทำซ้ำได้เฉพาะเมื่อไม่เกิดผลเสีย (idempotent)
repeat-safety-none = ห้ามทำซ้ำ

repeat-any =
    .message = การส่งซ้ำสิ่งที่เซิร์ฟเวอร์ปฏิเสธ แม้โดยอัตโนมัติ จะไม่ทำให้เกิดอีเมลซ้ำ
    .request = คำขอยังไม่มีผลใด ๆ ไคลเอ็นต์จึงลองใหม่โดยอัตโนมัติได้ แม้คำขอจะเปลี่ยนแปลงข้อมูล
    .call = คำขอยังไม่มีผลใด ๆ โปรแกรมจึงส่งอีกครั้งโดยอัตโนมัติได้
    .connection = ยังไม่มีการทำงานใดเกิดขึ้น โปรแกรมจึงเชื่อมต่ออีกครั้งโดยอัตโนมัติได้

repeat-idempotent =
    .message = เซิร์ฟเวอร์อาจรับอีเมลไปแล้ว หากโปรแกรมส่งอีกครั้ง ผู้รับอาจได้รับซ้ำ
    .request = คำขออาจมีผลไปแล้ว ไคลเอ็นต์จึงควรลองใหม่โดยอัตโนมัติเฉพาะสิ่งที่ทำซ้ำได้โดยไม่เกิดผลเสีย เช่น การอ่านหรือการแทนที่ข้อมูล
    .call = คำขออาจมีผลไปแล้ว โปรแกรมจึงควรส่งอีกครั้งโดยอัตโนมัติเฉพาะเมื่อไม่เกิดผลเสีย
    .connection = งานบางส่วนอาจทำไปแล้ว โปรแกรมจึงควรทำซ้ำโดยอัตโนมัติเฉพาะสิ่งที่ทำสองครั้งแล้วไม่เกิดผลเสีย

retry-delay =
    .seconds =
        { $count ->
           *[other] โดยทั่วไปควรรออย่างน้อย { $count } วินาที ({ $reference })
        }
    .minutes =
        { $count ->
           *[other] โดยทั่วไปควรรออย่างน้อย { $count } นาที ({ $reference })
        }
    .hours =
        { $count ->
           *[other] โดยทั่วไปควรรออย่างน้อย { $count } ชั่วโมง ({ $reference })
        }

## The status of another service

localized-status = { $description } { $fix }
