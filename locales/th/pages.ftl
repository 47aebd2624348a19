# SPDX-License-Identifier: Apache-2.0

### The words of the pages that a browser shows, apart from what they tell of codes and replies.

## On every page

page-skip = ข้ามไปยังเนื้อหา
page-home = หน้าแรก
page-main-menu = เมนูหลัก
page-trail = คุณอยู่ที่นี่
page-language = ภาษา

## Home

page-home-title = รหัสสถานะในภาษาที่เข้าใจง่าย
page-home-description = รหัสสถานะหมายความว่าอย่างไร การลองอีกครั้งช่วยได้หรือไม่ และใครต้องดำเนินการ ครอบคลุมอีเมล HTTP และโปรโตคอลอื่น ๆ พร้อมข้อกำหนดอ้างอิงของทุกคำอธิบาย
page-protocols = โปรโตคอล
page-code-count =
    { $count ->
       *[other] { $count } รหัส
    }

## A protocol, and a choice of codes

page-protocol-title = { $protocol }: รหัสทั้งหมด
page-codes = รหัส
page-unofficial = รหัสที่ไม่เป็นทางการ
page-choice = คุณหมายถึงรหัสใด
page-choice-note = มีหลายรหัสที่เขียนว่า “{ $value }” ให้เลือกหนึ่งรหัส

## Comparisons

page-pairs = รหัสที่สับสนกันง่าย
page-pairs-description = คู่รหัสที่ผู้คนมักเข้าใจผิดว่าเป็นรหัสเดียวกัน พร้อมข้อแตกต่างในหนึ่งหรือสองประโยค
page-compare = เปรียบเทียบ { $code } กับรหัสอื่น
page-other-code = รหัสอื่น
page-other-code-hint = เขียนตามที่พบ เช่น 450, 5.1.1, HTTP 503 หรือชื่ออย่าง UNAVAILABLE
page-compare-button = เปรียบเทียบ
page-swap = สลับฝั่ง
page-both = ทั้งสองรหัส

## Explaining a reply

page-explain = อธิบายการตอบกลับ
page-explain-description = วางข้อความข้อผิดพลาด บรรทัดจากบันทึก หรืออีเมลตีกลับทั้งฉบับ แล้วอ่านว่าเกิดอะไรขึ้นและควรทำอย่างไร
page-reply = ข้อความข้อผิดพลาด บรรทัดจากบันทึก หรืออีเมลตีกลับ
page-explain-privacy = ข้อความนี้จะส่งไปยังเซิร์ฟเวอร์นี้เท่านั้น ไม่มีการเก็บ ไม่มีการบันทึก และไม่ปรากฏในที่อยู่เว็บใด ๆ
page-explain-button = อธิบาย
page-explain-another = อธิบายการตอบกลับอื่น
page-masked = สำเนาที่ไม่มีข้อมูลส่วนตัว
page-masked-hint = ที่อยู่ ชื่อ และโฮสต์ถูกแทนที่แล้ว อ่านสำเนาก่อนส่งต่อ เพราะไม่มีโปรแกรมใดพบข้อมูลเหล่านี้ได้ครบทั้งหมด

## What there is no page for

page-missing = ไม่พบหน้านี้
page-missing-note = ไม่มีหน้าเว็บที่ที่อยู่นี้
page-nearest = รหัสที่ใกล้เคียงที่สุด
page-refused = อ่านข้อความไม่ได้
page-form-unreadable = ข้อมูลที่ได้รับไม่ใช่แบบฟอร์มของหน้านี้ ให้วางข้อความอีกครั้งแล้วส่ง
page-form-too-large = ข้อความยาวเกินไป ให้วางเฉพาะการตอบกลับ

## Searching

page-search = ค้นหา
page-search-query = รหัส ชื่อ หรือคำ
page-search-description = รหัส ชื่อ หรือคำไม่กี่คำในภาษาใดก็ได้ เช่น 550 5.7.26 หรือ DEADLINE_EXCEEDED หรือกล่องจดหมายเต็ม สะกดผิดก็ค้นหาได้
page-search-title = ผลการค้นหา { $query }
