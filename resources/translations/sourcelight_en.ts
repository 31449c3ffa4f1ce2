<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
  <context>
    <name>ExportSheet</name>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeaveFoot</name>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PagePreview</name>
    <message numerus="yes">
      <source>Picture of the first of %n page(s)</source>
      <translation>
        <numerusform>Picture of the only page</numerusform>
        <numerusform>Picture of the first of %n pages</numerusform>
      </translation>
    </message>
  </context>
</TS>
