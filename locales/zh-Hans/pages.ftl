# SPDX-License-Identifier: Apache-2.0

### The words of the pages that a browser shows, apart from what they tell of codes and replies.

## On every page

page-skip = 跳到正文
page-home = 首页
page-main-menu = 主菜单
page-trail = 当前位置
page-language = 语言

## Home

page-home-title = 通俗易懂的状态码说明
page-home-description = 说明状态码的含义、重试是否有用以及由谁处理，涵盖邮件、HTTP 和其他协议，每条说明都注明所依据的规范。
page-protocols = 协议
page-code-count = { $count } 个代码

## A protocol, and a choice of codes

page-protocol-title = { $protocol }：所有代码
page-codes = 代码
page-unofficial = 非官方代码
page-choice = 您要找的是哪个代码？
page-choice-note = 有多个代码写作“{ $value }”。请选择其中一个。

## Comparisons

page-pairs = 容易混淆的代码
page-pairs-description = 人们常常弄混的成对代码，用一两句话说明区别。
page-compare = 将 { $code } 与其他代码对比
page-other-code = 另一个代码
page-other-code-hint = 按您见到的样子填写：450、5.1.1、HTTP 503，或 UNAVAILABLE 这样的名称。
page-compare-button = 对比
page-swap = 交换左右
page-both = 两者

## Explaining a reply

page-explain = 解读应答
page-explain-description = 粘贴一条错误信息、一行日志或整封退信，即可了解发生了什么、该怎么做。
page-reply = 错误信息、日志行或退信
page-explain-privacy = 文本只会发送到此服务器，不会被保存，不会写入日志，也不会出现在任何网址中。
page-explain-button = 解读
page-explain-another = 解读另一条应答
page-masked = 隐去隐私数据的副本
page-masked-hint = 地址、姓名和主机名已被替换。转交他人之前请检查副本，因为任何程序都无法找出全部隐私数据。

## What there is no page for

page-missing = 找不到页面
page-missing-note = 此网址没有对应的页面。
page-nearest = 最接近的代码
page-refused = 无法读取文本
page-form-unreadable = 收到的不是此页面的表单。请重新粘贴文本并提交。
page-form-too-large = 文本过长。请只粘贴应答本身。

## Searching

page-search = 搜索
page-search-query = 代码、名称或词语
page-search-description = 可用任何语言输入一个代码、一个名称或几个词，例如 550 5.7.26、DEADLINE_EXCEEDED、邮箱已满。拼写错误也能找到。
page-search-title = { $query } 的搜索结果
