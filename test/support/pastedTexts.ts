/** What programs put on the clipboard as text/html, in their own markup. */

/** Word 365 on Windows in German: its lines are broken anywhere, and its lists are paragraphs. */
export const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/ERIKA/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml>
 <o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings>
</xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	margin:0cm;
	font-size:12.0pt;
	font-family:"Aptos",sans-serif;}
 /* List Definitions */
 @list l0
	{mso-list-id:1126465011;
	mso-list-type:hybrid;}
@list l0:level1
	{mso-level-number-format:bullet;
	mso-level-text:\uF0B7;
	font-family:Symbol;}
@list l0:level2
	{mso-level-number-format:bullet;
	mso-level-text:o;}
@list l1:level1
	{mso-level-tab-stop:none;
	mso-level-number-position:left;}
@list l2:level1
	{mso-level-number-format:bullet;}
ol
	{margin-bottom:0cm;}
-->
</style>
<!--[if gte mso 10]>
<style>
 table.MsoNormalTable {mso-style-name:"Normale Tabelle";}
</style>
<![endif]-->
</head>

<body lang=DE style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->

<h1>Antragswerkstatt f\u00FCr<br>
alle<o:p></o:p></h1>

<p class=MsoNormal><b>Gute Antr\u00E4ge</b> \u00FCberzeugen \u2013 <i style='mso-bidi-font-style:normal'>auch
die</i> Gegenseite.<span style='mso-spacerun:yes'>\u00A0 </span>Mehr dazu <a
href="https://example.org/antraege?a=1&amp;b=2">in unserem Heft</a> und
<a href="javascript:alert(1)">hier</a>.<a style='mso-footnote-id:ftn1' href="#_ftn1"
name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a><span
class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor
id="_anchor_1" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[EM1]</a></span></span><o:p></o:p></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<h2 style='margin-left:18.0pt;text-indent:-18.0pt;mso-list:l3 level1 lfo4'><![if !supportLists]><span
style='mso-fareast-font-family:"Aptos Display"'><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Was
wir tun<o:p></o:p></h2>

<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:
Symbol'><span style='mso-list:Ignore'>\u00B7<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Schreiben<o:p></o:p></p>

<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-add-space:
auto;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New";mso-fareast-font-family:"Courier New"'><span
style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>mit <b>Begr\u00FCndung</b><o:p></o:p></p>

<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>\u00B7<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Stellen<o:p></o:p></p>

<h3>Ablauf<o:p></o:p></h3>

<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;
</span></span><![endif]>Ankommen<o:p></o:p></p>

<p class=MsoListParagraphCxSpMiddle>mit Kaffee<o:p></o:p></p>

<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;
</span></span><![endif]>Arbeiten<o:p></o:p></p>

<p class=MsoNormal>Nach der Pause:<del cite="mailto:Erika" datetime="2026-03-01T10:00"> geheim</del><ins
cite="mailto:Erika" datetime="2026-03-01T10:00"> weiter</ins><span style='display:none;mso-hide:all'>versteckt</span><o:p></o:p></p>

<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>3.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;
</span></span><![endif]>Auswerten<o:p></o:p></p>

<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0
 style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=302 valign=top style='width:226.55pt;border:solid windowtext 1.0pt'>
  <p class=MsoNormal><b>Uhrzeit<o:p></o:p></b></p>
  </td>
  <td width=302 valign=top style='width:226.55pt'>
  <p class=MsoNormal><b>Thema<o:p></o:p></b></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td width=302 rowspan=2 valign=top>
  <p class=MsoNormal>18:00<o:p></o:p></p>
  </td>
  <td width=302 valign=top>
  <p class=MsoNormal>Begr\u00FC\u00DFung<o:p></o:p></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>
  <td width=302 valign=top>
  <p class=MsoNormal>Input |<o:p></o:p></p>
  <p class=MsoNormal>Fragen<o:p></o:p></p>
  </td>
 </tr>
</table>

<!--EndFragment-->
<div style='mso-element:comment-list'><hr class=msocomoff align=left size=1 width="33%">
<div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Unter uns: bitte prüfen</p></div></div></div>
</body>

</html>`

/** Google Docs: all of it in a b that is not bold, and nested lists beside their items rather than in them. */
export const fromGoogleDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0f3c"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;"><span style="font-size:17pt;font-weight:400;white-space:pre-wrap;">Worum es geht</span></h2><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:400;">Ganz normal, </span><span style="font-size:11pt;font-weight:700;">fett</span><span style="font-weight:400;"> und </span><span style="font-weight:400;font-style:italic;">schräg</span><span style="font-weight:400;">.</span></p><br /><ul style="margin-top:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span>Eins</span></p></li><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span>Eins a</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Zwei</span></p></li></ul><h4 dir="ltr"><span>Zahlen</span></h4><div dir="ltr" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col /><col /></colgroup><tbody><tr style="height:0pt"><td><p dir="ltr"><span style="font-weight:700;">Ort</span></p></td><td><p dir="ltr"><span style="font-weight:700;">Plätze</span></p></td></tr><tr><td><p dir="ltr"><span>Rostock</span></p></td><td><p dir="ltr"><span>30</span></p></td></tr></tbody></table></div></b><br class="Apple-interchange-newline">`

/** LibreOffice Writer. */
export const fromLibreOffice = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 24.2 (Linux)"/>
<style type="text/css">p { margin-bottom: 0.25cm; line-height: 115% }</style></head>
<body lang="de-DE" dir="ltr"><h1 class="western">Einladung</h1>
<p style="line-height: 100%">Wir <b>laden</b> ein:</p>
<ol start="3">
	<li><p style="line-height: 100%">Lesen</p>
	<ol type="a">
		<li><p style="line-height: 100%">leise</p></li>
	</ol></li>
	<li><p style="line-height: 100%">Reden</p></li>
</ol>
<p><br/>
<br/>

</p>
<table width="100%" cellpadding="4" cellspacing="0">
	<col width="128*"/>
	<col width="128*"/>
	<thead>
		<tr valign="top">
			<th width="50%" style="border: 1px solid #000"><p>Tag</p></th>
			<th width="50%"><p>Raum</p></th>
		</tr>
	</thead>
	<tbody>
		<tr valign="top"><td width="50%"><p>Montag</p></td><td width="50%"><p>Saal<br/>
links</p></td></tr>
	</tbody>
</table>
<p><a href="https://example.org/karte"><u>Karte</u></a></p>
</body></html>`

/** Word for the web: each item is a list of its own, which says its level. */
export const fromWordForTheWeb = `<html><body><!--StartFragment--><div class="OutlineElement Ltr SCXW1 BCX8"><p class="Paragraph SCXW1" role="heading" aria-level="1"><span class="TextRun" style="font-weight:normal"><span class="NormalTextRun">Überschrift</span></span><span class="EOP" data-ccp-props="{}">&nbsp;</span></p></div><div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1" role="list"><li class="OutlineElement Ltr" data-aria-level="1" data-aria-posinset="1" role="listitem"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">Oben</span></span><span class="EOP">&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle2" role="list"><li class="OutlineElement Ltr" data-aria-level="2" data-aria-posinset="1" role="listitem"><p class="Paragraph"><span class="TextRun">Unten</span></p></li></ul></div><!--EndFragment--></body></html>`

/** A page of the web: what could run or be loaded stays behind, and a table that only frames a text is none. */
export const fromTheWeb = `<html><body><!--StartFragment--><script>alert(1)</script><div onclick="alert(1)"><p>Vor<img src="https://tracker.example/pixel.gif" onerror="alert(1)"> dem Bild<br><br>zwei Zeilen</p><iframe src="https://tracker.example/"></iframe><table><tr><td><table><tr><td>Innen</td><td>Tabelle</td></tr></table></td></tr></table><blockquote><p>Ein Zitat</p></blockquote><hr><ol><li>Eins</li></ol><ol><li>Neu gezählt</li></ol><p><a href="/relativ">dort</a></p></div><!--EndFragment--></body></html>`
