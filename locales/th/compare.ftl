# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a title, a summary, a clause for each value, and the codes each is often confused
### with. A clause speaks of one code; a comparison puts two of them side by side, in either order.

## The title of a page about two codes

compare-title = { $left } ({ $left-title }) เทียบกับ { $right } ({ $right-title })

compare-title-same = { $left } เทียบกับ { $right }: { $title }

## Summaries: how the two belong together or, where they do not, in what they differ first. Pairs that people confuse
## have a note instead, in pairs.ftl.

summary-same-reply =
    .exact = การตอบกลับเดียวกันมีได้ทั้งสองรหัส และความหมายตรงกัน { $basic } บอกซอฟต์แวร์อีเมลว่าต้องทำอะไรต่อไป และ { $enhanced } ยืนยันเหตุผล
    .close = การตอบกลับเดียวกันมีได้ทั้งสองรหัส และความหมายเกือบตรงกัน { $basic } บอกซอฟต์แวร์อีเมลว่าต้องทำอะไรต่อไป และ { $enhanced } ให้เหตุผล
    .narrower = การตอบกลับเดียวกันมีได้ทั้งสองรหัส { $basic } บอกซอฟต์แวร์อีเมลว่าต้องทำอะไรต่อไป และ { $enhanced } ให้เหตุผล ซึ่งเป็นหนึ่งในหลายเหตุผลที่เป็นไปได้ของ { $basic }
    .broader = การตอบกลับเดียวกันมีได้ทั้งสองรหัส { $basic } บอกซอฟต์แวร์อีเมลว่าต้องทำอะไรต่อไป และ { $enhanced } ให้เหตุผล ซึ่งรหัสพื้นฐานอื่นก็มีได้เช่นกัน
    .loose = การตอบกลับเดียวกันมีได้ทั้งสองรหัส { $basic } บอกซอฟต์แวร์อีเมลว่าต้องทำอะไรต่อไป ส่วน { $enhanced } แทบไม่ให้ข้อมูลเพิ่มเติม

summary-stands-for = ให้ถือว่า { $unofficial } เหมือน { $code } ซึ่งน่าจะเป็นรหัสที่หมายถึง

summary-same-detail = { $left } และ { $right } ระบุสภาวะเดียวกัน ต่างกันที่หลักแรก 2 หมายถึงสำเร็จ 4 หมายถึงความล้มเหลวชั่วคราว และ 5 หมายถึงความล้มเหลวถาวร

summary-same-number = { $left } และ { $right } เหมือนกันเพียงหมายเลข แต่ละโปรโตคอลกำหนดหมายเลขของตนเอง รหัสทั้งสองจึงใช้แทนกันไม่ได้

summary-equivalent = { $left } และ { $right } เป็นรหัสคู่กัน เมื่อโปรโตคอลทั้งสองเชื่อมต่อกัน รหัสหนึ่งจะใช้แทนอีกรหัสหนึ่ง แต่แต่ละรหัสเป็นไปตามกฎของโปรโตคอลของตน

summary-outcome = { $left } และ { $right } รายงานผลลัพธ์ที่ต่างกัน

summary-retry = { $left } และ { $right } รายงานผลลัพธ์เดียวกัน แต่ต่างกันที่ควรลองอีกครั้งหรือไม่และอย่างไร

summary-actor = { $left } และ { $right } มีผลลัพธ์และคำแนะนำเรื่องการลองอีกครั้งเหมือนกัน แต่ผู้ที่ต้องดำเนินการต่างกัน

summary-remedy = { $left } และ { $right } รายงานผลลัพธ์เดียวกัน แต่วิธีแก้ไขต่างกัน

summary-details = { $left } และ { $right } มีผลลัพธ์และคำแนะนำเรื่องการลองอีกครั้งเหมือนกัน ดูสิ่งที่แต่ละรหัสรายงานได้ในคำอธิบาย

## Clauses: what one value means for one code. The attribute names what the protocol’s codes are about: a message (mail),
## a request (HTTP, gRPC), a call (SIP) or a connection (WebSocket, TLS).
## $code (String) is the code with its protocol, for example “SMTP 450”.

clause-outcome-success =
    .message = { $code } รายงานว่าสำเร็จ
    .request = { $code } หมายความว่าคำขอสำเร็จแล้ว
    .call = { $code } หมายความว่าคำขอสำเร็จแล้ว
    .connection = { $code } รายงานว่าการเชื่อมต่อไม่มีปัญหา
clause-outcome-intermediate =
    .message = { $code } หมายความว่าเซิร์ฟเวอร์กำลังรอขั้นตอนถัดไป
    .request = { $code } หมายความว่ากำลังประมวลผลคำขออยู่
    .call = { $code } หมายความว่ากำลังเชื่อมต่อสายอยู่
    .connection = { $code } หมายความว่ากำลังสร้างการเชื่อมต่ออยู่
clause-outcome-redirection =
    .message = { $code } หมายความว่าต้องส่งอีเมลไปยังที่อยู่หรือเซิร์ฟเวอร์อื่น
    .request = { $code } หมายความว่าต้องส่งคำขอไปยังที่อยู่หรือเซิร์ฟเวอร์อื่น
    .call = { $code } หมายความว่าต้องโทรไปยังที่อยู่อื่น
    .connection = { $code } หมายความว่าต้องเชื่อมต่อกับเซิร์ฟเวอร์อื่น
clause-outcome-transient-failure =
    .message = { $code } รายงานความล้มเหลวชั่วคราว
    .request = { $code } หมายความว่าคำขอล้มเหลวชั่วคราว
    .call = { $code } หมายความว่าการโทรล้มเหลวชั่วคราว
    .connection = { $code } หมายความว่าการเชื่อมต่อล้มเหลวชั่วคราว
clause-outcome-permanent-failure =
    .message = { $code } รายงานความล้มเหลวถาวร
    .request = { $code } หมายความว่าคำขอล้มเหลวถาวร
    .call = { $code } หมายความว่าการโทรล้มเหลวถาวร
    .connection = { $code } หมายความว่าการเชื่อมต่อล้มเหลวถาวร

clause-retry-not-needed =
    .message = หลังได้รับ { $code } ไม่ต้องส่งสิ่งใดซ้ำ
    .request = หลังได้รับ { $code } ไม่ต้องลองใหม่
    .call = หลังได้รับ { $code } ไม่ต้องลองอีกครั้ง
    .connection = หลังได้รับ { $code } ไม่ต้องเชื่อมต่ออีกครั้ง
clause-retry-after-delay =
    .message = หลังได้รับ { $code } ให้ลองส่งอีเมลฉบับเดิมอีกครั้งในภายหลัง
    .request = หลังได้รับ { $code } ให้ลองส่งคำขอเดิมอีกครั้งในภายหลัง
    .call = หลังได้รับ { $code } ให้ลองอีกครั้งในภายหลัง
    .connection = หลังได้รับ { $code } ให้เชื่อมต่ออีกครั้งในภายหลัง
clause-retry-after-change =
    .message = หลังได้รับ { $code } อย่าส่งอีเมลซ้ำโดยไม่แก้ไข
    .request = หลังได้รับ { $code } อย่าส่งคำขอซ้ำโดยไม่แก้ไข
    .call = หลังได้รับ { $code } อย่าลองอีกจนกว่าจะแก้ไขสาเหตุแล้ว
    .connection = หลังได้รับ { $code } อย่าเชื่อมต่ออีกจนกว่าจะแก้ไขสาเหตุแล้ว
clause-retry-after-restart =
    .message = หลังได้รับ { $code } ให้เริ่มทรานแซกชันอีเมลใหม่ทั้งหมด
    .request = หลังได้รับ { $code } ให้เริ่มลำดับคำขอใหม่ทั้งหมด
    .call = หลังได้รับ { $code } ให้เริ่มโทรใหม่ตั้งแต่ต้น
    .connection = หลังได้รับ { $code } ให้เริ่มการรับส่งใหม่ทั้งหมดผ่านการเชื่อมต่อใหม่
clause-retry-elsewhere =
    .message = หลังได้รับ { $code } ให้ส่งอีเมลไปยังที่อยู่หรือเซิร์ฟเวอร์อื่น
    .request = หลังได้รับ { $code } ให้ส่งคำขอไปยังที่อยู่หรือเซิร์ฟเวอร์อื่น หรือผ่านการเชื่อมต่ออื่น
    .call = หลังได้รับ { $code } ให้โทรไปยังที่อยู่อื่น
    .connection = หลังได้รับ { $code } ให้เชื่อมต่อกับเซิร์ฟเวอร์อื่น
clause-retry-never =
    .message = หลังได้รับ { $code } อย่าส่งอีเมลนั้นอีก
    .request = หลังได้รับ { $code } อย่าส่งคำขอนั้นอีก
    .call = หลังได้รับ { $code } อย่าลองอีก
    .connection = หลังได้รับ { $code } อย่าเชื่อมต่ออีก

clause-actor-nobody =
    .message = หลังได้รับ { $code } ไม่ต้องดำเนินการใด ๆ
    .request = หลังได้รับ { $code } ไม่ต้องดำเนินการใด ๆ
    .call = หลังได้รับ { $code } ไม่ต้องดำเนินการใด ๆ
    .connection = หลังได้รับ { $code } ไม่ต้องดำเนินการใด ๆ
clause-actor-usually-nobody =
    .message = หลังได้รับ { $code } โดยปกติไม่มีใครต้องดำเนินการ
    .request = หลังได้รับ { $code } โดยปกติไม่มีใครต้องดำเนินการ
    .call = หลังได้รับ { $code } โดยปกติไม่มีใครต้องดำเนินการ
    .connection = หลังได้รับ { $code } โดยปกติไม่มีใครต้องดำเนินการ
clause-actor-user =
    .message = หลังได้รับ { $code } ผู้ส่งต้องดำเนินการ
    .request = หลังได้รับ { $code } ผู้ใช้ต้องดำเนินการ
    .call = หลังได้รับ { $code } ผู้โทรต้องดำเนินการ
    .connection = หลังได้รับ { $code } ผู้ใช้ต้องดำเนินการ
clause-actor-asking-operator =
    .message = หลังได้รับ { $code } ผู้ดูแลระบบฝั่งผู้ส่งต้องดำเนินการ
    .request = หลังได้รับ { $code } ผู้ดูแลหรือนักพัฒนาไคลเอ็นต์ต้องดำเนินการ
    .call = หลังได้รับ { $code } ผู้ดูแลระบบฝั่งผู้โทรต้องดำเนินการ
    .connection = หลังได้รับ { $code } ผู้ดูแลหรือนักพัฒนาไคลเอ็นต์ต้องดำเนินการ
clause-actor-answering-operator =
    .message = หลังได้รับ { $code } ผู้ดูแลเซิร์ฟเวอร์ที่ตอบกลับต้องดำเนินการ
    .request = หลังได้รับ { $code } ผู้ดูแลเซิร์ฟเวอร์ต้องดำเนินการ
    .call = หลังได้รับ { $code } ผู้ดูแลเซิร์ฟเวอร์ที่ตอบสนองต้องดำเนินการ
    .connection = หลังได้รับ { $code } ผู้ดูแลเซิร์ฟเวอร์ต้องดำเนินการ
clause-actor-destination-operator =
    .message = หลังได้รับ { $code } ผู้ดูแลเซิร์ฟเวอร์ปลายทางต้องดำเนินการ
    .request = หลังได้รับ { $code } ผู้ดูแลเซิร์ฟเวอร์อัปสตรีมหรือโซนต้องดำเนินการ
    .call = หลังได้รับ { $code } ผู้ดูแลระบบฝั่งผู้รับสายต้องดำเนินการ
    .connection = หลังได้รับ { $code } ผู้ดูแลเซิร์ฟเวอร์หลังเกตเวย์ต้องดำเนินการ
clause-actor-recipient =
    .message = หลังได้รับ { $code } ผู้รับต้องดำเนินการ
    .request = หลังได้รับ { $code } ผู้รับต้องดำเนินการ
    .call = หลังได้รับ { $code } คนที่คุณโทรหาต้องดำเนินการ
    .connection = หลังได้รับ { $code } ผู้ดูแลระบบฝั่งที่ได้รับรหัสนี้ต้องดำเนินการ

clause-remedy = สิ่งที่มักช่วยได้หลังได้รับ { $code }: { $remedies }
clause-remedy-nothing = หลังได้รับ { $code } ไม่ต้องแก้ไขสิ่งใด

clause-phase = { $code } พบได้ที่ { $phases }

## The codes that each of two codes is often confused with, where the two have nothing to do with each other.

neighbours-both = { $left } มักสับสนกับ { $left-neighbour } และ { $right } มักสับสนกับ { $right-neighbour }

neighbours-one = { $code } มักสับสนกับ { $neighbour }

neighbours-same = ทั้ง { $left } และ { $right } มักสับสนกับ { $neighbour }
