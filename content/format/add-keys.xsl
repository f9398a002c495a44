<?xml version="1.0" encoding="UTF-8"?>
<!-- Finishes what trang made of the .rnc files: what refers to what, in XSD's words, and what trang gets wrong
     in files that several schemas share. A list in one attribute (sources, moves, near, blocks) is no reference for
     XSD 1.0: the program's reader checks it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:strip-space elements="*"/>
  <!-- The name of the schema, without its folder or its ending. -->
  <xsl:param name="schema"/>

  <xsl:template match="/">
    <xsl:comment> Made by make-schemas: change the .rnc file instead. </xsl:comment>
    <xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="@* | node()">
    <xsl:copy><xsl:apply-templates select="@* | node()"/></xsl:copy>
  </xsl:template>

  <!-- An element of basics whose name means something else in a schema that includes it is declared where it is used. -->
  <xsl:variable name="taken" select="document('scenario.xsd', /)/xs:schema/xs:element/@name
                                   | document('module.xsd', /)/xs:schema/xs:element/@name
                                   | document('commons.xsd', /)/xs:schema/xs:element/@name
                                   | document('language.xsd', /)/xs:schema/xs:element/@name
                                   | document('framework.xsd', /)/xs:schema/xs:element/@name"/>
  <xsl:template match="/xs:schema/xs:element">
    <xsl:if test="$schema != 'basics' or not(@name = $taken)">
      <xsl:copy>
        <xsl:apply-templates select="@* | node()"/>
        <xsl:if test="$schema != 'basics'"><xsl:apply-templates select="@name" mode="keys"/></xsl:if>
      </xsl:copy>
    </xsl:if>
  </xsl:template>
  <xsl:template match="xs:element/@ref">
    <xsl:variable name="meant" select="/xs:schema/xs:element[@name = current()]"/>
    <xsl:choose>
      <xsl:when test="$schema = 'basics' and . = $taken"><xsl:copy-of select="$meant/@* | $meant/node()"/></xsl:when>
      <xsl:otherwise><xsl:copy/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <!-- Every kind of question begins with its title and prompt: said once, or XSD calls the choice ambiguous. -->
  <xsl:template match="xs:element[@name = 'question']/xs:complexType/xs:sequence/xs:choice">
    <xsl:copy-of select="xs:sequence[1]/*[@ref = 'title' or @ref = 'prompt']"/>
    <xsl:copy>
      <xsl:for-each select="xs:sequence">
        <xsl:copy><xsl:copy-of select="*[not(@ref = 'title' or @ref = 'prompt')]"/></xsl:copy>
      </xsl:for-each>
    </xsl:copy>
  </xsl:template>
  <!-- xml:lang has the languages of basics, whichever schema asks. -->
  <xsl:template match="/xs:schema[@targetNamespace]/xs:import/@schemaLocation">
    <xsl:attribute name="schemaLocation">basics.xsd</xsl:attribute>
  </xsl:template>

  <xsl:template match="@name" mode="keys"/>

  <xsl:template match="@name[. = 'scenario']" mode="keys">
    <xsl:if test="$schema = 'scenario'">
      <!-- A fact has its id from the letter it is in: received, reference … in each. -->
      <xs:unique name="an-id-is-unique-in-its-file">
        <xs:selector xpath="persons/person | sources/source | variables/variable | steps/* | .//choice | .//node
                            | .//outcome | .//message | .//item | .//pair | .//category | .//say | .//delay
                            | .//block | .//element"/>
        <xs:field xpath="@id"/>
      </xs:unique>
      <xs:key name="person"><xs:selector xpath="persons/person"/><xs:field xpath="@id"/></xs:key>
      <xs:key name="source"><xs:selector xpath="sources/source"/><xs:field xpath="@id"/></xs:key>
      <xs:key name="variable"><xs:selector xpath="variables/variable"/><xs:field xpath="@id"/></xs:key>
      <xs:keyref name="somebody-speaks-or-writes" refer="person">
        <xs:selector xpath="steps/dialogue/node | steps/inbox/message | steps/route/request | steps/reply/request"/>
        <xs:field xpath="@person"/>
      </xs:keyref>
      <xs:keyref name="a-quote-has-its-source" refer="source">
        <xs:selector xpath=".//quote"/><xs:field xpath="@source"/>
      </xs:keyref>
      <xs:keyref name="an-effect-changes-a-variable" refer="variable">
        <xs:selector xpath="steps/dialogue/node/choice/effect | steps/*/effect"/><xs:field xpath="@variable"/>
      </xs:keyref>
    </xsl:if>
  </xsl:template>

  <xsl:template match="@name[. = 'dialogue']" mode="keys">
    <xs:key name="node"><xs:selector xpath="node"/><xs:field xpath="@id"/></xs:key>
    <xs:key name="outcome"><xs:selector xpath="outcome"/><xs:field xpath="@id"/></xs:key>
    <xs:keyref name="a-dialogue-starts-at-a-node" refer="node">
      <xs:selector xpath="."/><xs:field xpath="@start"/>
    </xs:keyref>
    <xs:keyref name="a-choice-leads-to-a-node" refer="node">
      <xs:selector xpath="node/choice"/><xs:field xpath="@to"/>
    </xs:keyref>
    <xs:keyref name="a-dialogue-ends-with-an-outcome" refer="outcome">
      <xs:selector xpath="node/end"/><xs:field xpath="@outcome"/>
    </xs:keyref>
  </xsl:template>

  <xsl:template match="@name[. = 'sort']" mode="keys">
    <xs:key name="category"><xs:selector xpath="category"/><xs:field xpath="@id"/></xs:key>
    <xs:keyref name="an-item-has-its-category" refer="category">
      <xs:selector xpath="item"/><xs:field xpath="@category"/>
    </xs:keyref>
  </xsl:template>

  <xsl:template match="@name[. = 'route']" mode="keys">
    <xs:unique name="a-service-is-one-target"><xs:selector xpath="target"/><xs:field xpath="@service"/></xs:unique>
  </xsl:template>

  <xsl:template match="@name[. = 'reply']" mode="keys">
    <xs:unique name="a-fact-is-unique-in-its-reply"><xs:selector xpath="fact"/><xs:field xpath="@id"/></xs:unique>
    <xs:unique name="an-element-is-expected-once">
      <xs:selector xpath="expect"/><xs:field xpath="@element"/>
    </xs:unique>
  </xsl:template>

  <xsl:template match="@name[. = 'rewrite']" mode="keys">
    <xs:key name="fact"><xs:selector xpath="fact"/><xs:field xpath="@id"/></xs:key>
    <xs:keyref name="a-date-is-after-a-fact" refer="fact">
      <xs:selector xpath="element/detect/date"/><xs:field xpath="@after"/>
    </xs:keyref>
    <xs:keyref name="a-date-is-up-to-a-fact" refer="fact">
      <xs:selector xpath="element/detect/date"/><xs:field xpath="@upto"/>
    </xs:keyref>
  </xsl:template>

  <xsl:template match="@name[. = 'skill-list' or . = 'stage-list' or . = 'severity-list' or . = 'indicator-list' or . = 'priority-grid' or . = 'checklist' or . = 'directory']" mode="keys">
    <xs:unique name="an-id-is-unique-in-its-{.}">
      <xs:selector xpath=". | .//*"/><xs:field xpath="@id"/>
    </xs:unique>
  </xsl:template>

  <xsl:template match="@name[. = 'rules' or . = 'letter-points']" mode="keys">
    <xs:unique name="an-id-is-unique-in-its-{.}"><xs:selector xpath="*"/><xs:field xpath="@id"/></xs:unique>
  </xsl:template>

  <xsl:template match="@name[. = 'emergency-numbers']" mode="keys">
    <xs:unique name="an-id-is-unique-in-its-file"><xs:selector xpath=".//*"/><xs:field xpath="@id"/></xs:unique>
    <xs:key name="source"><xs:selector xpath="source"/><xs:field xpath="@id"/></xs:key>
    <xs:keyref name="a-number-has-its-source" refer="source">
      <xs:selector xpath="number"/><xs:field xpath="@source"/>
    </xs:keyref>
  </xsl:template>
</xsl:stylesheet>
