<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>en</source>
        <translation>en</translation>
    </message>
</context>
</TS>
